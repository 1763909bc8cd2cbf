/** The parts of a ZIP archive, unpacked only as far as they are needed and no further than a document goes. */
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { damaged, encrypted, oversize } from './errors.ts';

/** All parts of a document together unpack to no more bytes. */
const MOST = 256 * 1024 * 1024;
/** A part that unpacks to so many times its size, and is no small one, was made to fill the memory. */
const MOST_TIMES = 400;
const SMALL = 8 * 1024 * 1024;
/** Bit of a part's flags that says it is encrypted, and where the flags stand behind the mark of the part. */
const ENCRYPTED = 1;
const FLAGS = 6;

/**
 * The parts whose names are wanted, and the names of all.
 *
 * A part is unpacked into as many bytes as the archive tells, so that one that tells too few is cut off, not grown.
 *
 * @throws SourceError for an archive that is damaged, encrypted, or unpacks to more than a document
 */
export function openArchive(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  const names: string[] = [];
  let sum = 0;
  if (((bytes[FLAGS] ?? 0) & ENCRYPTED) === ENCRYPTED) throw encrypted('ZIP');
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    sum += originalSize;
    if (sum > MOST || (originalSize > SMALL && originalSize > size * MOST_TIMES))
      throw oversize('The archive unpacks to something', MOST);
    return isWanted(name);
  };
  try {
    return { names, parts: unzipSync(bytes, { filter }) };
  } catch (error) {
    if (error instanceof Error && error.name === 'SourceError') throw error;
    throw damaged('ZIP (DOCX, ODT)');
  }
}

export interface Archive {
  names: string[];
  parts: Record<string, Uint8Array>;
}
