import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isContactAddress, matchAddress } from '../../../src/core/channels/address.ts';
import { parseAddress } from '../../../src/core/channels/parse-address.ts';
import { channelOf } from './channel-of.ts';

const CHANNELS = [
  channelOf('Facebook', 'https://www.facebook.com/larkfield'),
  channelOf('Facebook Ads', 'facebook.com/larkfield'),
  channelOf('Old page', 'facebook.com/profile.php?id=12'),
  channelOf('Site', 'https://www.larkfield.example/'),
  channelOf('Apply', 'larkfield.example/apply'),
  channelOf('Apply fast', 'larkfield.example/apply/fast'),
  channelOf('Blog', 'blog.larkfield.example'),
  channelOf('WhatsApp', 'https://wa.me/17035550100'),
  channelOf('Mail', 'hello@larkfield.example'),
  channelOf('Phone', 'tel:+1-703-555-0100'),
  channelOf('Not set up yet', ''),
  channelOf('Garbage', 'ask Dana'),
];

describe('an address belongs to the channel with the longest host and path', () => {
  test.each([
    ['https://www.larkfield.example/rates', 'Site'],
    ['http://larkfield.example', 'Site'],
    ['larkfield.example', 'Site'],
    ['WWW.Larkfield.EXAMPLE/Rates', 'Site'],
    ['//larkfield.example/rates', 'Site'],
    ['  https://larkfield.example/rates  ', 'Site'],
    ['https://larkfield.example:443/rates', 'Site'],
    ['https://larkfield.example./rates', 'Site'],
    ['https://larkfield.example?utm_source=facebook', 'Site'],
    ['https://larkfield.example#rates', 'Site'],
    ['https://larkfield.example/apply', 'Apply'],
    ['https://larkfield.example/apply/', 'Apply'],
    ['https://larkfield.example/apply?step=2', 'Apply'],
    ['https://larkfield.example/APPLY/now', 'Apply'],
    ['https://larkfield.example/apply/fast/now', 'Apply fast'],
    ['https://larkfield.example/apply/../rates', 'Site'],
    ['https://larkfield.example/applying', 'Site'],
    ['https://larkfield.example/%61pply', 'Apply'],
    ['https://larkfield.example/100%', 'Site'],
    ['https://blog.larkfield.example/rent-or-buy', 'Blog'],
    ['https://www.facebook.com/larkfield/posts/1', 'Facebook'],
    ['https://facebook.com/Larkfield', 'Facebook'],
    ['https://facebook.com/profile.php?ref=x&id=12', 'Old page'],
    ['https://wa.me/17035550100?text=Hi', 'WhatsApp'],
    ['mailto:Hello@Larkfield.example?subject=Rates', 'Mail'],
    ['hello@larkfield.example', 'Mail'],
    ['tel:+17035550100', 'Phone'],
    ['tel:+1 (703) 555-0100', 'Phone'],
  ])('%s is %s', (address, name) => {
    expect(matchAddress(address, CHANNELS)?.name).toBe(name);
  });
});

describe('an address of nobody in the table belongs to no channel', () => {
  test.each([
    ['https://facebook.com'],
    ['https://facebook.com/larkfieldfans'],
    ['https://facebook.com/profile.php?id=13'],
    ['https://shop.larkfield.example'],
    ['https://larkfield.example.evil.example'],
    ['https://larkfield.example@evil.example/'],
    ['https://notlarkfield.example'],
    ['https://larkfield.example:8080/rates'],
    ['https://wa.me/17035550199'],
    ['mailto:dana@larkfield.example'],
    ['tel:+17035550199'],
    ['sms:+17035550100'],
  ])('%s', (address) => {
    expect(matchAddress(address, CHANNELS)).toBeNull();
  });
});

describe('a text that is no address gives nothing', () => {
  test.each([
    [''],
    ['   '],
    ['TBD'],
    ['n/a'],
    ['n.a.'],
    ['#REF!'],
    ['see larkfield.example'],
    ['https://larkfield.example/rates and more'],
    ['larkfield'],
    ['3.5'],
    ['http://'],
    ['https:///rates'],
    ['javascript:alert(1)'],
    ['ftp://larkfield.example'],
    ['file:///home/dana/larkfield.example'],
    ['mailto:'],
    ['tel:soon'],
    ['.example'],
    ['-.example'],
    ['🦆'],
  ])('"%s"', (text) => {
    expect(parseAddress(text)).toBeNull();
    expect(matchAddress(text, CHANNELS)).toBeNull();
  });
});

describe('mails, calls and chats are contact by their nature', () => {
  test.each([
    ['mailto:anybody@example.org', true],
    ['tel:+49123', true],
    ['sms:+49123', true],
    ['whatsapp://send?phone=49123', true],
    ['https://wa.me/49123', true],
    ['m.me/somebody', true],
    ['https://example.org/contact', false],
    ['TBD', false],
  ])('%s: %s', (address, contact) => {
    expect(isContactAddress(address)).toBe(contact);
  });
});

test('of two channels with one address, the first in the table has it', () => {
  const twins = [channelOf('First', 'a.example/x'), channelOf('Second', 'a.example/x')];
  expect(matchAddress('a.example/x', twins)?.name).toBe('First');
  expect(matchAddress('a.example/x', [...twins].reverse())?.name).toBe('Second');
});

test('no text makes it fail, as address or as channel', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, url) => {
      matchAddress(text, [channelOf('Any', url), ...CHANNELS]);
      matchAddress(url, [channelOf('Any', text)]);
    }),
  );
});

test('scheme, www. and the case of the host change nothing', () => {
  const prefix = fc.constantFrom('', 'http://', 'https://', 'HTTPS://www.', 'www.');
  const path = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { maxLength: 3 });
  fc.assert(
    fc.property(prefix, fc.boolean(), path, (start, shout, parts) => {
      const host = shout ? 'LARKFIELD.Example' : 'larkfield.example';
      const spelled = matchAddress(`${start}${[host, ...parts].join('/')}`, CHANNELS);
      expect(spelled).toBe(matchAddress(['larkfield.example', ...parts].join('/'), CHANNELS));
    }),
  );
});
