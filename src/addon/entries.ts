/** The entry points of the code that loads lazily; the build makes a public function of each. */
export {
  loadSampleCompany,
  setUpOrRepair,
  showBuild,
  showCheck,
  showLast,
  showOwnRules,
  showResults,
  showReview,
  showStart,
  showWeek,
  takeBackBuild,
} from './commands.ts';
export { onEdit } from './on-edit.ts';
export { rpc } from './rpc.ts';
