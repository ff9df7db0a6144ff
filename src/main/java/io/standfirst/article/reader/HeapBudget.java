package io.standfirst.article.reader;

import java.util.concurrent.Semaphore;

/**
 * Shares out the heap among files that are read at once, so that no thread's file takes what
 * another's needs: catching an OutOfMemoryError on one thread would be too late for the others. A
 * file takes its share by its size before it is looked at, and waits in order of arrival while
 * there is none. The largest takes all there is and is read alone.
 *
 * <p>A share is {@value #LEAST} MB, which covers a binary file that is {@linkplain
 * io.standfirst.article.Limits#lightBytes() light}, and {@value #A_BYTE} bytes for each byte of the
 * file: its characters, the tree of a page, the paragraphs. Measured by {@code HeapCheck}. Half of
 * the heap is shared out; the other half is for what is done with the texts.
 */
final class HeapBudget {
  private static final int LEAST = 32;
  private static final int A_BYTE = 8;

  private final int megabytes;
  private final Semaphore free;

  HeapBudget(long heapBytes) {
    megabytes = Math.clamp(heapBytes >> 21, 1, Integer.MAX_VALUE);
    free = new Semaphore(megabytes, true);
  }

  /**
   * Waits for the share of a file of this size.
   *
   * @return the share, to be given back
   */
  int take(int fileBytes) throws InterruptedException {
    int share = Math.min(megabytes, LEAST + (int) (((long) fileBytes * A_BYTE) >> 20));
    free.acquire(share);
    return share;
  }

  void giveBack(int share) {
    free.release(share);
  }
}
