// What a trace says of a variant's work on the main thread. Times are of the thread’s processor in ms where the trace has them,
// so that other programs cost nothing.
/** @param {string} name of the variant */
export function analyse(events, name) {
  const start = events.findLast(
    event => event.name === 'navigationStart' && event.args.data?.documentLoaderURL?.includes(`/${name}?`),
  );
  const main = events.filter(
    ({ pid, tid, ph, ts }) => pid === start.pid && tid === start.tid && ph === 'X' && ts >= start.ts,
  );
  const spent = ({ tdur, dur }) => (tdur ?? dur) / 1000;
  const sum = list => list.reduce((total, event) => total + spent(event), 0);
  const isOwn = address => address?.endsWith(`/${name}.js`);
  const evaluations = main.filter(event => event.name === 'EvaluateScript' && isOwn(event.args.data?.url));
  const own = [...evaluations, ...main.filter(event => event.name === 'FunctionCall' && isOwn(event.args.data?.url))];
  const tasks = main.filter(event => event.name === 'RunTask');
  const holds = (task, { ts }) => ts >= task.ts && ts < task.ts + task.dur;
  const ownTasks = tasks.filter(task => own.some(event => holds(task, event)));
  return {
    /** Evaluation of the script, with what it draws before it ends. */
    evaluate: sum(evaluations),
    /** All tasks that run the variant's own code. */
    own: sum(ownTasks),
    /** The longest of them. */
    longest: Math.max(0, ...ownTasks.map(spent)),
  };
}
