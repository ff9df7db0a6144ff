package io.standfirst.article.cleanup;

/** Knows the lines that begin an item of a list in plain text. */
public final class ListItems {
  private ListItems() {}

  /** "- item", "* item", "• item", "1. item", "2) item". */
  public static boolean isItem(String line) {
    String text = line.stripLeading();
    if (text.length() < 3) {
      return false;
    }
    if ("-*+•–‣◦▪".indexOf(text.charAt(0)) >= 0) {
      return text.charAt(1) == ' ' || text.charAt(1) == '\t';
    }
    int digits = 0;
    while (digits < 3 && digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && digits + 1 < text.length()
        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
        && text.charAt(digits + 1) == ' ';
  }
}
