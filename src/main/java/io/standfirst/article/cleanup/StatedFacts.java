package io.standfirst.article.cleanup;

import io.standfirst.article.format.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Believes of a document's properties what its own beginning says as well: "Microsoft Word -
 * draft.doc" or the owner of a template's licence stand nowhere on the page.
 */
public final class StatedFacts {
  private static final int FIRST_BLOCKS = 40;

  private final String beginning;

  /**
   * @param beginning the first lines of the document
   */
  public StatedFacts(List<String> beginning) {
    this.beginning = Echo.letters(String.join(" ", beginning));
  }

  public static StatedFacts of(List<Block> blocks) {
    return new StatedFacts(blocks.stream().limit(FIRST_BLOCKS).map(Block::text).toList());
  }

  /** The title, where it has two words or more and is borne out; else null. */
  public @Nullable String title(@Nullable String stated) {
    return stated != null && Sentences.words(stated) > 1 && isSaid(stated) ? stated : null;
  }

  /** Those of the authors who are named at the beginning. */
  public List<String> byline(@Nullable String stated) {
    return stated == null
        ? List.of()
        : Bylines.names(stated).stream().filter(this::isSaid).toList();
  }

  private boolean isSaid(String stated) {
    String letters = Echo.letters(stated);
    return !letters.isEmpty() && beginning.contains(letters);
  }
}
