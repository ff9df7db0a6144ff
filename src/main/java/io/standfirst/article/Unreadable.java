package io.standfirst.article;

/**
 * Why a file is no article. A bad document is an answer, not a fault: these are values, and their
 * {@link #code()} is part of the product's contract.
 */
public sealed interface Unreadable extends Reading {
  /** The stable name of the reason: "ENCRYPTED". */
  String code();

  /** One sentence for people; quotes nothing of the file. */
  String message();

  /** No bytes at all. */
  record Empty() implements Unreadable {
    @Override
    public String code() {
      return "EMPTY";
    }

    @Override
    public String message() {
      return "The file is empty.";
    }
  }

  /** More bytes than {@link Limits} allows. */
  record TooLarge(long bytes, long limit) implements Unreadable {
    @Override
    public String code() {
      return "TOO_LARGE";
    }

    @Override
    public String message() {
      return "The file has " + bytes + " bytes; at most " + limit + " are read.";
    }
  }

  /** A type that no reader knows. */
  record UnsupportedType(String contentType) implements Unreadable {
    @Override
    public String code() {
      return "UNSUPPORTED_TYPE";
    }

    @Override
    public String message() {
      return "Files of the type " + contentType + " are not read.";
    }
  }

  /** Protected by a password. */
  record Encrypted() implements Unreadable {
    @Override
    public String code() {
      return "ENCRYPTED";
    }

    @Override
    public String message() {
      return "The file is protected by a password.";
    }
  }

  /** Broken: its format's own parser cannot read it. */
  record Corrupt(String contentType) implements Unreadable {
    @Override
    public String code() {
      return "CORRUPT";
    }

    @Override
    public String message() {
      return "The file is broken: it cannot be read as " + contentType + ".";
    }
  }

  /** Named as text, but the bytes are not. */
  record NotText() implements Unreadable {
    @Override
    public String code() {
      return "NOT_TEXT";
    }

    @Override
    public String message() {
      return "The file is named as text, but its bytes are not text.";
    }
  }

  /**
   * Well-formed, with no text in it: a scan, a page of pictures, an empty body.
   *
   * @param message says so, and what helps
   */
  record NoArticleText(String message) implements Unreadable {
    public NoArticleText() {
      this("There is no article text in the file.");
    }

    /** Pages with pictures and no letter: a paper that was scanned. */
    public static NoArticleText ofPictures() {
      return new NoArticleText(
          "The pages of the file are pictures, as scanners make them; text recognition (OCR) has to"
              + " be run on it first.");
    }

    @Override
    public String code() {
      return "NO_ARTICLE_TEXT";
    }
  }

  /**
   * Costs more than {@link Limits} allows: a bomb, deep nesting, time.
   *
   * @param limit what was exceeded, in words: "30 s of reading"
   */
  record LimitExceeded(String limit) implements Unreadable {
    @Override
    public String code() {
      return "LIMIT_EXCEEDED";
    }

    @Override
    public String message() {
      return "Reading the file would take more than is allowed: " + limit + ".";
    }
  }
}
