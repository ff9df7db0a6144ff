package io.standfirst.article.markdown;

/** Tells Markdown that was uploaded as plain text: people name posts of their blogs .txt. */
public final class MarkdownSigns {
  private static final int LINES = 400;

  private MarkdownSigns() {}

  public static boolean in(String text) {
    return FrontMatter.isAtStartOf(text)
        || text.lines().limit(LINES).anyMatch(line -> isHeading(line) || isBold(line))
        || text.contains("](http");
  }

  private static boolean isHeading(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    return marks >= 1
        && marks <= 6
        && marks + 1 < line.length()
        && line.charAt(marks) == ' '
        && !line.substring(marks).isBlank();
  }

  /** A line that is bold from end to end: how a title is marked without a heading. */
  static boolean isBold(String line) {
    String text = line.strip();
    return text.length() > 4
        && ((text.startsWith("**") && text.endsWith("**"))
            || (text.startsWith("__") && text.endsWith("__")))
        && text.indexOf(text.substring(0, 2), 2) == text.length() - 2;
  }
}
