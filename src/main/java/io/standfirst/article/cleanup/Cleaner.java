package io.standfirst.article.cleanup;

import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The clean-up that all formats share: takes out what is no body text and turns into facts what it
 * states. In order: the title with its echoes and the lead line above it; bylines and lines of
 * dates at the start; what is told of the authors; furniture anywhere; credits at the end;
 * paragraphs told twice. Where nothing would be left, the text stays as it was.
 */
public final class Cleaner {
  private static final int START_BLOCKS = 6;
  private static final int END_BLOCKS = 6;
  private static final int REPEATED_WORDS = 8;

  private Cleaner() {}

  /**
   * What is left of a draft.
   *
   * @param facts what the file, its sender and its text state
   * @param blocks the body; empty only when there were none
   */
  public record Cleaned(Facts facts, List<Block> blocks) {}

  /**
   * Drops what is no article, and reads the facts that such lines state.
   *
   * @param keepsTitle whether the line that tells the title stays in the text
   */
  public static Cleaned clean(List<Block> blocks, Facts facts, boolean keepsTitle) {
    TitleFinder.Found titled = TitleFinder.find(blocks, facts, keepsTitle);
    List<Block> body = new ArrayList<>(titled.blocks());
    Facts known = start(body, titled.facts());
    Biographies.remove(body, known, START_BLOCKS);
    body.removeIf(block -> Furniture.isAnywhere(block.text()));
    end(body);
    unrepeat(body);
    danglingHeadings(body);
    if (body.isEmpty()) {
      return new Cleaned(facts, blocks);
    }
    return new Cleaned(known, body);
  }

  /** Takes bylines and lines of dates from the first blocks. */
  private static Facts start(List<Block> body, Facts facts) {
    Facts known = facts;
    int i = 0;
    for (int looked = 0; looked < START_BLOCKS && i < body.size() && body.size() > 1; looked++) {
      String line = body.get(i).text();
      if (Bylines.isByline(line) && !Furniture.isAnywhere(line)) {
        known = known.byline().isEmpty() ? known.withByline(Bylines.names(line)) : known;
        known = withDate(known, line);
        body.remove(i);
      } else if (isByName(line, known.byline())) {
        known = withDate(known, line);
        body.remove(i);
      } else if (Furniture.isAtStart(line)) {
        known = withDate(known, line);
        body.remove(i);
      } else if (Sentences.words(line) > 25) {
        break;
      } else {
        i++;
      }
    }
    return known;
  }

  private static Facts withDate(Facts facts, String line) {
    return facts.published() == null ? facts.withPublished(Dates.first(line, false)) : facts;
  }

  /** A line that is the name of an author and nothing else. */
  private static boolean isByName(String line, List<String> byline) {
    return Sentences.words(line) <= 8 && byline.stream().anyMatch(name -> Echo.same(name, line));
  }

  private static void end(List<Block> body) {
    for (int looked = 0; looked < END_BLOCKS && body.size() > 1; looked++) {
      if (!Furniture.isAtEnd(body.getLast().text())) {
        return;
      }
      body.removeLast();
    }
  }

  /** A paragraph told twice is told once, the first time. */
  private static void unrepeat(List<Block> body) {
    Set<String> told = new HashSet<>();
    List<Block> kept = new ArrayList<>(body.size());
    for (Block block : body) {
      String letters = Echo.letters(block.text());
      boolean again =
          !told.add(letters)
              && (Sentences.words(block.text()) >= REPEATED_WORDS
                  || (!kept.isEmpty() && Echo.same(kept.getLast().text(), block.text())));
      if (!again) {
        kept.add(block);
      }
    }
    body.clear();
    body.addAll(kept);
  }

  /** A heading with nothing under it heads nothing. */
  private static void danglingHeadings(List<Block> body) {
    while (body.size() > 1 && body.getLast().isHeading()) {
      body.removeLast();
    }
  }
}
