package io.standfirst.article;

import java.time.Duration;

/**
 * What a file may cost. Every limit has a name, a default here, and a test.
 *
 * @param bytes size of the file
 * @param characters length of the article's text in UTF-16 code units; longer ones are cut at a
 *     paragraph with the warning TRUNCATED
 * @param compressedBytes size of the article's text as gzip of its UTF-8; longer ones are cut as
 *     well
 * @param time how long reading may take
 * @param inflatedBytes what the parts of a zip, or the streams of a PDF, may inflate to in sum
 * @param zipEntries how many parts a zip may have
 * @param nesting how deep elements of HTML and XML, and parts of mail, may nest
 * @param pages how many pages of a PDF are read
 * @param written how many characters a parser may write before it is stopped
 */
public record Limits(
    long bytes,
    int characters,
    int compressedBytes,
    Duration time,
    long inflatedBytes,
    int zipEntries,
    int nesting,
    int pages,
    int written) {
  public static final Limits DEFAULT =
      new Limits(
          25L << 20,
          500_000,
          300 << 10,
          Duration.ofSeconds(30),
          128L << 20,
          10_000,
          512,
          2_000,
          4_000_000);

  public Limits withBytes(long value) {
    return new Limits(
        value,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        zipEntries,
        nesting,
        pages,
        written);
  }

  public Limits withCharacters(int value) {
    return new Limits(
        bytes, value, compressedBytes, time, inflatedBytes, zipEntries, nesting, pages, written);
  }

  public Limits withCompressedBytes(int value) {
    return new Limits(
        bytes, characters, value, time, inflatedBytes, zipEntries, nesting, pages, written);
  }

  public Limits withTime(Duration value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        value,
        inflatedBytes,
        zipEntries,
        nesting,
        pages,
        written);
  }

  public Limits withInflatedBytes(long value) {
    return new Limits(
        bytes, characters, compressedBytes, time, value, zipEntries, nesting, pages, written);
  }

  public Limits withZipEntries(int value) {
    return new Limits(
        bytes, characters, compressedBytes, time, inflatedBytes, value, nesting, pages, written);
  }

  public Limits withNesting(int value) {
    return new Limits(
        bytes, characters, compressedBytes, time, inflatedBytes, zipEntries, value, pages, written);
  }

  public Limits withPages(int value) {
    return new Limits(
        bytes,
        characters,
        compressedBytes,
        time,
        inflatedBytes,
        zipEntries,
        nesting,
        value,
        written);
  }

  public Limits withWritten(int value) {
    return new Limits(
        bytes, characters, compressedBytes, time, inflatedBytes, zipEntries, nesting, pages, value);
  }
}
