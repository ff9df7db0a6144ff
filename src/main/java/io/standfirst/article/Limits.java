package io.standfirst.article;

import java.time.Duration;

/**
 * What a file may cost. Every limit has a name, a default here, and a test.
 *
 * @param bytes size of the file
 * @param characters length of the article's text in UTF-16 code units; longer ones are cut at a
 *     paragraph with the warning TRUNCATED
 * @param compressedBytes what the article's text may come to when it is packed, by a measure that
 *     no packer's version changes; longer ones are cut as well
 * @param time how long reading may take
 * @param inflatedBytes what the parts of a zip, or the streams of a PDF, may inflate to in sum
 * @param lightBytes what they may inflate to for the file to be read within this process; a heavier
 *     file is read in a process of its own
 * @param zipEntries how many parts a zip may have
 * @param elements how many tags of a page of HTML or XML are read; a page is cut before the next
 * @param nesting how deep elements of HTML and XML, groups of RTF, and parts of mail may nest
 * @param pages how many pages of a PDF are read
 * @param written how many characters a parser may write before it is stopped
 * @param childHeap bytes of heap of a process that reads one heavy file
 */
public record Limits(
    long bytes,
    int characters,
    int compressedBytes,
    Duration time,
    long inflatedBytes,
    long lightBytes,
    int zipEntries,
    int elements,
    int nesting,
    int pages,
    int written,
    int childHeap) {
  public static final Limits DEFAULT =
      new Limits(
          25L << 20,
          500_000,
          300 << 10,
          Duration.ofSeconds(30),
          128L << 20,
          4L << 20,
          10_000,
          400_000,
          512,
          2_000,
          4_000_000,
          224 << 20);

  public Limits withBytes(long value) {
    return new Limits(
        value,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withCharacters(int value) {
    return new Limits(
        bytes,
        value,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withCompressedBytes(int value) {
    return new Limits(
        bytes,
        characters,
        value,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withTime(Duration value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        value,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withInflatedBytes(long value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        value,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withLightBytes(long value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        value,
        zipEntries,
        elements,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withZipEntries(int value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        value,
        elements,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withElements(int value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        value,
        nesting,
        pages,
        written,
        childHeap);
  }

  public Limits withNesting(int value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        value,
        pages,
        written,
        childHeap);
  }

  public Limits withPages(int value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        value,
        written,
        childHeap);
  }

  public Limits withWritten(int value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        pages,
        value,
        childHeap);
  }

  public Limits withChildHeap(int value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        lightBytes,
        zipEntries,
        elements,
        nesting,
        pages,
        written,
        value);
  }
}
