import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { coarse } from './compare.ts';
import { isCompared } from './looks.ts';
import { decodePng, encodePng, type Picture } from './png.ts';
import { pictureOf, type Shot, type Stage } from './stage.ts';

const folder = fileURLToPath(new URL('./kept/', import.meta.url));

/** A state as it is now, coarse. */
export function takeCoarse(stage: Stage, shot: Shot): Promise<Picture> {
  return stage.show(shot, async (page) => coarse(decodePng(await pictureOf(page, shot))));
}

export async function keptNames(): Promise<readonly string[]> {
  return (await readdir(folder)).map((file) => file.replace(/\.png$/, ''));
}

/** The picture that was looked at and kept; null where there is none. */
export async function keptPicture(name: string): Promise<Picture | null> {
  try {
    return decodePng(await readFile(`${folder}${name}.png`));
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** The shots whose pictures are kept. */
export function comparedOn({ shots }: Stage): readonly Shot[] {
  return shots.filter(({ state, look }) => isCompared(state.name, look));
}

/** Keeps all pictures anew and forgets those of states that are gone. */
export async function keepAll(stage: Stage): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const shot of comparedOn(stage)) {
    await writeFile(`${folder}${shot.name}.png`, encodePng(await takeCoarse(stage, shot)));
  }
}
