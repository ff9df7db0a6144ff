package io.standfirst.article.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * What a text comes to when it is packed, without packing it: how far gzip gets depends on the zlib
 * that a JDK brings, and a text must be cut at the same place on every machine.
 *
 * <p>Does what Deflate does, in its simplest form: each repetition of three bytes or more is taken
 * from where those bytes stood last, and literals, lengths and distances are coded by one optimal
 * code each (RFC 1951). A packer that looks further back, or codes block by block, gets to less; a
 * sixteenth is added for the tables of its blocks and for repetitions that it takes at a loss. The
 * cost of an optimal code is the sum of the weights that Huffman's algorithm merges. Exact
 * integers, linear in the text.
 */
final class PackedSize {
  private static final int OVERHEAD = 64;
  private static final int WINDOW = 1 << 15;
  private static final int LONGEST = 258;
  private static final int SHORTEST = 3;
  private static final int SHORTEST_WITHIN = 4096; // zlib takes three bytes from no further away
  private static final int FIRST_LENGTH = 256;

  private final byte[] bytes;
  private final int[] last = new int[WINDOW];
  private final long[] symbols = new long[FIRST_LENGTH + 40];
  private final long[] distances = new long[40];
  private long extraBits;

  private PackedSize(byte[] bytes) {
    this.bytes = bytes;
    Arrays.fill(last, -WINDOW);
  }

  /** Bytes that a packed text needs at most. */
  static long of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long stored = bytes.length + bytes.length / 4096L;
    long coded = new PackedSize(bytes).bits() / 8;
    return OVERHEAD + Math.min(stored, coded + coded / 16);
  }

  private long bits() {
    int at = 0;
    while (at < bytes.length) {
      int from = place(at);
      int length = repeated(from, at);
      if (length == 0) {
        symbols[bytes[at] & 0xFF]++;
        at++;
      } else {
        symbols[FIRST_LENGTH + bucket(length - SHORTEST, 2)]++;
        distances[bucket(at - from - 1, 1)]++;
        for (int end = at + length; ++at < end; ) {
          place(at);
        }
      }
    }
    return huffman(symbols) + huffman(distances) + extraBits;
  }

  /** Where the three bytes stood last; they stand here from now on. */
  private int place(int at) {
    if (at + SHORTEST > bytes.length) {
      return -WINDOW;
    }
    int three = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
    int slot = (three * 0x9E3779B1) >>> 17;
    int before = last[slot];
    last[slot] = at;
    return before;
  }

  private int repeated(int from, int at) {
    if (from < 0 || at - from >= WINDOW) {
      return 0;
    }
    int length = 0;
    int most = Math.min(LONGEST, bytes.length - at);
    while (length < most && bytes[from + length] == bytes[at + length]) {
      length++;
    }
    boolean pays = length > SHORTEST || (length == SHORTEST && at - from <= SHORTEST_WITHIN);
    return pays ? length : 0;
  }

  /** The code of a length or distance: its first bits are coded, the rest follow as they are. */
  private int bucket(int value, int codedBits) {
    int rest = Math.max(0, 31 - Integer.numberOfLeadingZeros(value | 1) - codedBits);
    extraBits += rest;
    return (rest << codedBits) + (value >>> rest);
  }

  private static long huffman(long[] counts) {
    PriorityQueue<Long> weights = new PriorityQueue<>();
    for (long count : counts) {
      if (count > 0) {
        weights.add(count);
      }
    }
    long bits = weights.size() == 1 ? weights.element() : 0;
    while (weights.size() > 1) {
      long merged = weights.remove() + weights.remove();
      bits += merged;
      weights.add(merged);
    }
    return bits;
  }
}
