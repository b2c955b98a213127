/** The sound of a seal pressed on paper, made on the spot: a low thump and a brush of paper. */

const THUMP = 0.16;
const PAPER = 0.05;

/** One for all stamps: browsers allow only a few. */
let context: AudioContext | undefined;

/** Plays it once. A browser that lets nothing sound stays silent. */
export function playStamp(): void {
  context ??= new AudioContext();
  context.resume().catch(() => undefined);
  const now = context.currentTime;

  const thump = context.createOscillator();
  const force = context.createGain();
  thump.frequency.setValueAtTime(150, now);
  thump.frequency.exponentialRampToValueAtTime(46, now + THUMP);
  force.gain.setValueAtTime(0.5, now);
  force.gain.exponentialRampToValueAtTime(0.001, now + THUMP);
  thump.connect(force).connect(context.destination);

  const noise = context.createBuffer(1, context.sampleRate * PAPER, context.sampleRate);
  const samples = noise.getChannelData(0);
  for (let i = 0; i < samples.length; i++) {
    samples[i] = (Math.random() * 2 - 1) * (1 - i / samples.length) * 0.2;
  }
  const paper = context.createBufferSource();
  paper.buffer = noise;
  const soft = context.createBiquadFilter();
  soft.type = 'lowpass';
  soft.frequency.value = 1400;
  paper.connect(soft).connect(context.destination);

  paper.start(now);
  thump.start(now);
  thump.stop(now + THUMP);
}
