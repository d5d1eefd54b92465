import { describe, expect, test } from 'vitest';
import { headerKey } from '../../../../src/core/results/import/header-key.ts';
import { SOURCES } from '../../../../src/core/results/sources/sources.ts';
import { ENGLISH } from '../../../../src/core/results/sources/translations.ts';
import { grid, read, results } from '../import/given-file.ts';

describe('translated headers', () => {
  test('each is written as headers are compared', () => {
    const words = [...ENGLISH.keys(), ...ENGLISH.values()];
    expect(words.filter((word) => word !== headerKey(word))).toEqual([]);
  });

  test('each stands for a header that a source asks for', () => {
    const asked = new Set(
      SOURCES.flatMap(({ fields }) =>
        Object.values(fields).flatMap((field) => [...field.headers, ...field.otherHeaders]),
      ),
    );
    expect([...new Set(ENGLISH.values())].filter((english) => !asked.has(english))).toEqual([]);
  });

  test('none is a header that sources have in English', () => {
    const documented = SOURCES.flatMap(({ fields }) =>
      Object.values(fields).flatMap(({ headers }) => headers),
    );
    expect(documented.filter((header) => ENGLISH.has(header))).toEqual([]);
  });

  test.each([
    [
      'Spanish',
      'Inicio del informe|Fin del informe|Nombre de la campaña|Nombre del conjunto de anuncios|Nombre del anuncio|Impresiones|Alcance|Clics en el enlace|Importe gastado (USD)|Resultados|Indicador de resultado',
    ],
    [
      'Portuguese',
      'Início dos relatórios|Término dos relatórios|Nome da campanha|Nome do conjunto de anúncios|Nome do anúncio|Impressões|Alcance|Cliques no link|Valor usado (USD)|Resultados|Indicador de resultados',
    ],
    [
      'Italian',
      'Inizio dei report|Fine dei report|Nome della campagna|Nome del gruppo di inserzioni|Nome dell’inserzione|Impression|Copertura|Clic sul link|Importo speso (USD)|Risultati|Indicatore dei risultati',
    ],
    [
      'Dutch',
      'Begin rapportage|Einde rapportage|Campagnenaam|Naam advertentieset|Advertentienaam|Vertoningen|Bereik|Klikken op links|Besteed bedrag (USD)|Resultaten|Resultaatindicator',
    ],
  ])('a file of Meta ads in %s is read like one in English', (_, headers) => {
    const file = read(
      grid(`${headers}\n2026-10-01|2026-10-31|C|S|Form|1.000|900|10|1.298,40|9|lead`),
    );
    expect(file).toMatchObject({ source: 'Meta ads', remarks: [], unused: [] });
    expect(results(file)).toMatchObject([
      {
        sourceId: 'C/S/Form',
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        views: 1000,
        reach: 900,
        linkClicks: 10,
        spend: 1298.4,
        leads: 9,
      },
    ]);
  });
});
