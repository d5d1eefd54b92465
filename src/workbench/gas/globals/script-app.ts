import { className, ScriptObject } from '../../realm/script-object.ts';
import { AuthModeConstant } from '../enumerations.ts';

/** What the script may ask about itself. Triggers are not offered: they want a scope of their own. */
export class ScriptApp extends ScriptObject {
  readonly [className] = 'ScriptApp';
  readonly AuthMode = AuthModeConstant;

  getScriptId(): string {
    return 'workbench';
  }
}
