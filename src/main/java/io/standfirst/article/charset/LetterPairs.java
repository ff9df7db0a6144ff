package io.standfirst.article.charset;

import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How surprising pairs of letters are in each language, as counted: the table {@code
 * letter-pairs.tsv}. A sparse matrix of a row for each pair, which a hash table with open
 * addressing finds: half a megabyte of small maps fits into a tenth of that.
 */
final class LetterPairs {
  /** Bits that a pair costs in a language which does not have it. */
  static final int UNSEEN = 16;

  static final int NO_ROW = -1;

  private final int[] slots;
  private final int[] rowOfSlot;
  private final int[] starts;
  private final byte[] languages;
  private final byte[] bits;
  private final int languageCount;

  private LetterPairs(long[] sorted, int languageCount) {
    this.languageCount = languageCount;
    languages = new byte[sorted.length];
    bits = new byte[sorted.length];
    int[] begins = new int[sorted.length + 1];
    int capacity = Integer.highestOneBit(Math.max(1, sorted.length)) * 2;
    slots = new int[capacity];
    rowOfSlot = new int[capacity];
    int rows = 0;
    int before = 0;
    for (int i = 0; i < sorted.length; i++) {
      int pair = (int) (sorted[i] >>> 16);
      languages[i] = (byte) (sorted[i] >>> 8);
      bits[i] = (byte) sorted[i];
      if (pair != before) {
        int slot = slot(pair);
        slots[slot] = pair;
        rowOfSlot[slot] = rows;
        begins[rows++] = i;
        before = pair;
      }
    }
    begins[rows] = sorted.length;
    starts = Arrays.copyOf(begins, rows + 1);
  }

  static LetterPairs load() {
    List<String> names = new ArrayList<>();
    long[] entries = new long[1 << 15];
    int size = 0;
    for (String[] row : Tables.rows(LetterPairs.class, "letter-pairs.tsv")) {
      if (!names.contains(row[0])) {
        names.add(row[0]);
      }
      int rest = names.indexOf(row[0]) << 8 | Integer.parseInt(row[1]);
      boolean single = row[0].startsWith("zh") || row[0].equals("ja") || row[0].equals("ko");
      for (int i = 0; i < row[2].length(); i += single ? 1 : 2) {
        int pair = single ? row[2].charAt(i) : row[2].charAt(i) << 16 | row[2].charAt(i + 1);
        if (size == entries.length) {
          entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = (pair & 0xFFFF_FFFFL) << 16 | rest;
      }
    }
    long[] sorted = Arrays.copyOf(entries, size);
    Arrays.sort(sorted);
    return new LetterPairs(sorted, names.size());
  }

  int rows() {
    return starts.length - 1;
  }

  /**
   * The row of a pair; {@link #NO_ROW} where no language has it.
   *
   * @param pair the first character times 65,536 and the second; for scripts of which single
   *     characters are counted, the character alone
   */
  int row(int pair) {
    int slot = slot(pair);
    return slots[slot] == pair ? rowOfSlot[slot] : NO_ROW;
  }

  /** The slot of a pair, or the free one where it would be; no pair is 0. */
  private int slot(int pair) {
    int slot = (pair * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    while (slots[slot] != pair && slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /**
   * What pairs cost in the language in which they cost least.
   *
   * @param counts how often each row's pair stands
   * @param unknown how many pairs have no row
   */
  int leastBits(int[] counts, int unknown) {
    int[] saved = new int[languageCount];
    int all = unknown;
    for (int row = 0; row < counts.length; row++) {
      int count = counts[row];
      all += count;
      for (int i = starts[row]; count > 0 && i < starts[row + 1]; i++) {
        saved[languages[i]] += count * (UNSEEN - bits[i]);
      }
    }
    return all * UNSEEN - Arrays.stream(saved).max().orElse(0);
  }
}
