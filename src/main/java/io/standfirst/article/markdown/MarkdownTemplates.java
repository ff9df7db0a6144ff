package io.standfirst.article.markdown;

import java.util.stream.Collectors;

/** Tags of template languages that site generators would have carried out: Liquid, Hugo. */
final class MarkdownTemplates {
  private MarkdownTemplates() {}

  /** The text without lines that are tags from end to end, and without tags in other lines. */
  static String without(String text) {
    if (!text.contains("{%") && !text.contains("{{")) {
      return text;
    }
    return text.lines().map(MarkdownTemplates::withoutTags).collect(Collectors.joining("\n"));
  }

  private static String withoutTags(String line) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      int open = nextOpen(line, at);
      int close = open < 0 ? -1 : line.indexOf(line.charAt(open + 1) == '%' ? "%}" : "}}", open);
      if (close < 0) {
        break;
      }
      out.append(line, at, open);
      at = close + 2;
    }
    return out.append(line, at, line.length()).toString();
  }

  private static int nextOpen(String line, int from) {
    int tag = line.indexOf("{%", from);
    int value = line.indexOf("{{", from);
    return tag < 0 ? value : value < 0 ? tag : Math.min(tag, value);
  }
}
