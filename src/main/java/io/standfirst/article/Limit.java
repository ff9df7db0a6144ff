package io.standfirst.article;

/** What a file may cost, by name. Every limit has its default here, and a test. */
public enum Limit {
  /** Size of the file in bytes. */
  BYTES(25L << 20),

  /**
   * Length of the article's text in UTF-16 code units; longer ones are cut at a paragraph with the
   * warning TRUNCATED.
   */
  CHARACTERS(500_000),

  /**
   * Bytes that the article's text may come to when it is packed, by a measure that no packer's
   * version changes; longer ones are cut as well.
   */
  COMPRESSED_BYTES(300 << 10),

  /** Milliseconds that reading may take. */
  TIME(30_000),

  /** Bytes that the parts of a zip, or the streams of a PDF, may inflate to in sum. */
  INFLATED_BYTES(128L << 20),

  /**
   * Bytes that they may inflate to for the file to be read within this process; a heavier file is
   * read in a process of its own.
   */
  LIGHT_BYTES(4L << 20),

  /** Parts of a zip. */
  ZIP_ENTRIES(10_000),

  /** Tags of a page of HTML or XML, and words within them; a page is cut before the next. */
  ELEMENTS(400_000),

  /** Characters of a page of HTML or XML between its tags; a page is cut after the last. */
  PAGE_CHARACTERS(4_000_000),

  /** Elements of HTML and XML, groups of RTF, and parts of mail within each other. */
  NESTING(512),

  /** Pages of a PDF; the rest are not read. */
  PAGES(2_000),

  /**
   * Characters that are read of a file that is mostly text, or that its parser may write; the rest
   * is not read. Twice what is kept, since some of it is no part of the article.
   */
  WRITTEN(1_000_000),

  /** Bytes of heap of a process that reads one heavy file. */
  CHILD_HEAP(224 << 20);

  final long standard;

  Limit(long standard) {
    this.standard = standard;
  }
}
