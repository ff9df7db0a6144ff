package io.standfirst.article.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes format=flowed (RFC 3676): a line that ends with a space goes on in the next one of the
 * same depth of quotation.
 */
final class FlowedText {
  private FlowedText() {}

  /**
   * The lines as they were written.
   *
   * @param deleteSpace whether the space at a line's end was put in for the purpose ("DelSp=yes")
   */
  static List<String> lines(String text, boolean deleteSpace) {
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int openDepth = -1;
    for (String line : text.lines().toList()) {
      int depth = 0;
      while (depth < line.length() && line.charAt(depth) == '>') {
        depth++;
      }
      if (openDepth >= 0 && depth != openDepth) {
        lines.add(quoted(openDepth, open));
        openDepth = -1;
      }
      String content = line.substring(depth);
      content = content.startsWith(" ") ? content.substring(1) : content;
      boolean soft = content.endsWith(" ") && !content.equals("-- ");
      open.append(content, 0, soft && deleteSpace ? content.length() - 1 : content.length());
      openDepth = depth;
      if (!soft) {
        lines.add(quoted(depth, open));
        openDepth = -1;
      }
    }
    if (openDepth >= 0) {
      lines.add(quoted(openDepth, open));
    }
    return lines;
  }

  private static String quoted(int depth, StringBuilder open) {
    String line = (depth == 0 ? "" : ">".repeat(depth) + " ") + open;
    open.setLength(0);
    return line;
  }
}
