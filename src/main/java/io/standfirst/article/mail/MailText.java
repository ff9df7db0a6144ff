package io.standfirst.article.mail;

import io.standfirst.article.format.Block;
import io.standfirst.article.plain.PlainTextReader;
import java.util.ArrayList;
import java.util.List;

/** The text of a plain message, without what it quotes and the signature. */
final class MailText {
  private MailText() {}

  static List<Block> blocks(String text) {
    List<String> kept = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.equals("-- ") || line.equals("--")) {
        break;
      }
      if (!line.startsWith(">")) {
        kept.add(line);
      }
    }
    List<Block> blocks = PlainTextReader.read(String.join("\n", kept)).blocks();
    return blocks.isEmpty() ? PlainTextReader.read(text).blocks() : blocks;
  }
}
