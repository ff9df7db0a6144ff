package io.standfirst.article.plain;

import io.standfirst.article.cleanup.LineWrapping;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Plain text: paragraphs by blank lines, or line by line where the file has one a line. */
public final class PlainTextReader implements FormatReader {
  @Override
  public Draft read(Source source) {
    return read(source.text());
  }

  public static Draft read(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : LineWrapping.paragraphs(text)) {
      String line = Whitespace.collapse(paragraph);
      if (line.chars().anyMatch(Character::isLetterOrDigit)) {
        blocks.add(Block.paragraph(line)); // a line of "-----" or "* * *" only parts others
      }
    }
    return Draft.of(blocks, Facts.NONE);
  }
}
