package io.standfirst.article.cleanup;

import io.standfirst.article.format.Block;
import io.standfirst.article.format.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts the title from the body. Uploads often tell it twice, as a copied page does, with the lead
 * line above the first: that line then is the description. A text of one paragraph is body.
 */
final class TitleFinder {
  private static final int LOOK_AT = 6;

  private TitleFinder() {}

  /**
   * @param facts with title and description as far as they are known now
   * @param blocks without the title, its echoes and the lead line above it
   */
  record Found(Facts facts, List<Block> blocks) {}

  /**
   * @param keep whether the first line that tells the title stays in the text
   */
  static Found find(List<Block> blocks, Facts facts, boolean keep) {
    if (blocks.size() < 2) {
      return new Found(facts, blocks);
    }
    String title = facts.title();
    if (title == null) {
      title = stated(blocks);
    }
    if (title == null) {
      return new Found(facts, blocks);
    }
    int first = echo(blocks, title, 0);
    if (first < 0) {
      return new Found(facts.withTitle(title), blocks);
    }
    Facts known = facts.withTitle(title);
    int last = first;
    List<Block> body = new ArrayList<>();
    for (int next = echo(blocks, title, last + 1); next >= 0 && next <= last + 2; ) {
      blocks.subList(last + 1, next).stream().filter(TitleFinder::isLead).forEach(body::add);
      last = next;
      next = echo(blocks, title, last + 1);
    }
    body.addAll(blocks.subList(last + 1, blocks.size()));
    if (keep) {
      body.addAll(0, blocks.subList(0, first + 1));
      return new Found(known, body);
    }
    List<Block> above = blocks.subList(0, first);
    if (body.isEmpty()) {
      return new Found(known, blocks.subList(0, first).isEmpty() ? blocks : above);
    }
    if (above.size() == 1 && known.description() == null && isLead(above.getFirst())) {
      known = known.withDescription(above.getFirst().text());
    } else if (above.size() > 1 || (!above.isEmpty() && !isLead(above.getFirst()))) {
      body.addAll(0, above.stream().filter(it -> isLead(it) && above.size() > 1).toList());
    }
    return new Found(known, body);
  }

  /** The title that the first blocks state: told twice, a heading, or headline-like; else null. */
  private static @Nullable String stated(List<Block> blocks) {
    int last = Math.min(LOOK_AT, blocks.size() - 1);
    for (int i = 0; i < last; i++) {
      for (int j = i + 1; j <= Math.min(i + 2, last); j++) {
        String text = blocks.get(i).text();
        if (Echo.same(text, blocks.get(j).text())
            && Sentences.words(text) >= 3
            && Sentences.isHeadlineLike(text)) {
          return text;
        }
      }
    }
    for (int i = 0; i < Math.min(2, last); i++) {
      if (blocks.get(i).isHeading() && (i == 0 || isLead(blocks.getFirst()))) {
        return blocks.get(i).text();
      }
    }
    String first = blocks.getFirst().text();
    boolean headline =
        Sentences.isHeadlineLike(first)
            && !Bylines.isByline(first)
            && !Furniture.isAnywhere(first)
            && !Furniture.isAtStart(first);
    return headline && blocks.stream().skip(1).anyMatch(it -> isLonger(it, first)) ? first : null;
  }

  private static boolean isLonger(Block block, String title) {
    return block.text().length() > title.length() && Sentences.isEnded(block.text());
  }

  /** Index of the first of the next few blocks that only repeats the title; -1 when none does. */
  private static int echo(List<Block> blocks, String title, int from) {
    String letters = Echo.letters(title);
    for (int i = from; i < Math.min(from + LOOK_AT, blocks.size()); i++) {
      String line = blocks.get(i).text();
      if (line.length() < title.length() * 2 + 20 && Echo.letters(line).equals(letters)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLead(Block block) {
    return !block.isHeading()
        && Sentences.words(block.text()) >= 6
        && Sentences.isEnded(block.text());
  }
}
