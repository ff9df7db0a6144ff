package io.standfirst.article.office;

import io.standfirst.article.Limits;
import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.format.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Remarks of reviewers in a DOCX. The extractor writes them after the text, among the footnotes and
 * unmarked; they are known by their own part of the file.
 */
final class WordComments {
  static final String PART = "word/comments.xml";

  private WordComments() {}

  /**
   * The blocks without the remarks at their end.
   *
   * @param part the file's part that has them; null where there is none
   */
  static List<Block> without(List<Block> blocks, byte @Nullable [] part, Limits limits) {
    if (part == null) {
      return blocks;
    }
    Document xml =
        Parser.xmlParser()
            .setMaxDepth(limits.nesting())
            .parseInput(new String(part, StandardCharsets.UTF_8), "");
    Set<String> remarks = new HashSet<>();
    int count = 0;
    for (Element paragraph : xml.getElementsByTag("w:p")) {
      remarks.add(Echo.letters(paragraph.text()));
      count++;
    }
    List<Block> kept = new ArrayList<>(blocks);
    for (int i = kept.size() - 1; i >= 0 && count > 0; i--) {
      if (remarks.contains(Echo.letters(kept.get(i).text()))) {
        kept.remove(i);
        count--;
      }
    }
    return kept;
  }
}
