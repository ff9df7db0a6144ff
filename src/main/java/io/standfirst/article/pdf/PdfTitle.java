package io.standfirst.article.pdf;

import io.standfirst.article.cleanup.Echo;
import io.standfirst.article.cleanup.Sentences;
import io.standfirst.article.format.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title of a PDF as its first page shows it: set larger than anything else there. */
final class PdfTitle {
  private static final int FIRST_BLOCKS = 8;

  private PdfTitle() {}

  static @Nullable String of(List<PdfPage> pages, List<Block> blocks) {
    float bodySize = PdfParagraphs.bodySize(pages);
    float largest = bodySize * 1.2f;
    String start = "";
    for (PdfLine line : pages.getFirst().lines()) {
      if (line.size() > largest + 0.5f && Sentences.words(line.text()) >= 1) {
        largest = line.size();
        start = Echo.letters(line.text());
      }
    }
    String letters = start;
    return letters.isEmpty()
        ? null
        : blocks.stream()
            .limit(FIRST_BLOCKS)
            .filter(Block::isHeading)
            .map(Block::text)
            .filter(it -> Echo.letters(it).startsWith(letters))
            .findFirst()
            .orElse(null);
  }
}
