package io.standfirst.article;

import io.standfirst.article.Article.Warning;
import java.util.List;

/**
 * What a reader of a format makes of a file, before the clean-up that all formats share.
 *
 * @param blocks the text in its order
 * @param facts what the file states of itself
 * @param warnings what the reader of the article should know
 * @param titleIsGuess whether the format marks no title, so that what looks like one stays in the
 *     text: a wrong guess loses nothing
 */
record Draft(List<Block> blocks, Facts facts, List<Warning> warnings, boolean titleIsGuess) {
  Draft {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  static Draft of(List<Block> blocks, Facts facts) {
    return new Draft(blocks, facts, List.of(), false);
  }

  static Draft withGuessedTitle(List<Block> blocks, Facts facts) {
    return new Draft(blocks, facts, List.of(), true);
  }
}
