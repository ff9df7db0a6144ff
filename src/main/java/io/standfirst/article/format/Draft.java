package io.standfirst.article.format;

import io.standfirst.article.Article.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of a format makes of a file, before the clean-up that all formats share.
 *
 * <p>The text of an article does not begin with its title where anyone states the title: markup,
 * metadata, a headline in a plain upload, the sender. In PDF and office files without such metadata
 * the title is only a guess from how the first lines look, and may as well be a running head, a
 * first section or a text box: the line then is told as the title and stays in the text, so that a
 * wrong guess loses nothing.
 *
 * @param blocks the text in its order
 * @param facts what the file states of itself
 * @param warnings what the reader of the article should know
 * @param titleIsGuess whether the file states no title, so that what looks like one stays in the
 *     text
 */
public record Draft(List<Block> blocks, Facts facts, List<Warning> warnings, boolean titleIsGuess) {
  public Draft {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  public static Draft of(List<Block> blocks, Facts facts) {
    return new Draft(blocks, facts, List.of(), false);
  }

  public static Draft withGuessedTitle(List<Block> blocks, Facts facts) {
    return new Draft(blocks, facts, List.of(), true);
  }

  /** The same, with the warning that the file holds more than was read. */
  public Draft cut() {
    List<Warning> told = new ArrayList<>(warnings);
    told.add(new Warning("TRUNCATED", "The file holds more than is read."));
    return new Draft(blocks, facts, told, titleIsGuess);
  }
}
