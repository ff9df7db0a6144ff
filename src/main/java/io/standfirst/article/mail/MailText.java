package io.standfirst.article.mail;

import io.standfirst.article.format.Block;
import io.standfirst.article.plain.PlainTextReader;
import io.standfirst.text.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of a plain message, without what it quotes and the signature. A message that is passed
 * on ("Forwarded message") is the article; one that is answered ("Original Message") is not, unless
 * nothing else is there.
 */
final class MailText {
  private static final List<String[]> MARKS = Tables.rows(MailText.class, "message-marks.tsv");
  private static final int LONGEST_MARK = 100;

  private MailText() {}

  /**
   * @param contentType as the part states it, with its parameters
   */
  static List<Block> blocks(String text, String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
    List<String> lines =
        type.contains("format=flowed")
            ? FlowedText.lines(text, type.contains("delsp=yes"))
            : text.lines().toList();
    List<Block> blocks = PlainTextReader.read(String.join("\n", written(lines))).blocks();
    return blocks.isEmpty()
        ? PlainTextReader.read(String.join("\n", unquoted(lines))).blocks()
        : blocks;
  }

  private static List<String> written(List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String mark = mark(line);
      boolean signature = line.equals("-- ") || line.equals("--");
      if (signature || (mark.equals("answered") && hasText(kept))) {
        break;
      }
      if (!mark.isEmpty()) {
        i = headerEnd(lines, i + 1) - 1;
      } else if (!line.startsWith(">") && !introducesQuote(lines, i)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static List<String> unquoted(List<String> lines) {
    return lines.stream().map(line -> line.replaceFirst("^[> ]+", "")).toList();
  }

  /** What a line says of the message below it: "forwarded", "answered"; else "". */
  private static String mark(String line) {
    if (line.isEmpty() || line.length() > LONGEST_MARK) {
      return "";
    }
    boolean ruled = line.startsWith("--") || line.startsWith("__") || line.startsWith("==");
    String lower = line.toLowerCase(Locale.ROOT);
    for (String[] mark : MARKS) {
      if (lower.contains(mark[1]) && (ruled || lower.strip().equals(mark[1] + ":"))) {
        return mark[0];
      }
    }
    return "";
  }

  /** The first line after the fields "From: …" that tell of the message passed on. */
  private static int headerEnd(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    while (at < lines.size() && isField(lines.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isField(String line) {
    String text = line.replace("*", "").replace(">", "").strip();
    int colon = text.indexOf(':');
    return colon > 0 && colon <= 15 && text.substring(0, colon).indexOf(' ') < 0;
  }

  /** "On Monday Jane Doe wrote:", before lines that are quoted. */
  private static boolean introducesQuote(List<String> lines, int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + 3); i++) {
      if (!lines.get(i).isBlank()) {
        boolean ends = lines.get(at).stripTrailing().endsWith(":");
        boolean wrapped = i == at + 1 && lines.get(i).stripTrailing().endsWith("wrote:");
        return (ends && lines.get(i).startsWith(">"))
            || (wrapped && i + 1 < lines.size() && lines.get(i + 1).startsWith(">"));
      }
    }
    return false;
  }

  private static boolean hasText(List<String> lines) {
    return lines.stream().anyMatch(line -> line.chars().anyMatch(Character::isLetterOrDigit));
  }
}
