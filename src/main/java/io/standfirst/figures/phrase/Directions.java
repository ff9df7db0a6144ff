package io.standfirst.figures.phrase;

import io.standfirst.figures.Figure.Direction;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.text.Tables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which way an amount moved, by the verb that governs it: "rose 5%", "down about 3 points". */
public final class Directions {
  private static final int NEAR = 5;
  private static final int FAR = 14;

  private static final int GOVERNED = 4;

  private final WordSets<PhraseWord> sets;
  private final Map<String, Direction> words = new HashMap<>();

  Directions(WordSets<PhraseWord> sets) {
    this.sets = sets;
    for (String[] row : Tables.rows(Directions.class, "directions.tsv", 2)) {
      for (String word : Tables.words(row[1], '|')) {
        words.putIfAbsent(word, Direction.valueOf(row[0]));
      }
    }
  }

  /** The way that a word says something went; null for none. */
  public @Nullable Direction of(Lexeme lexeme) {
    return lexeme.isWord() ? words.get(lexeme.word()) : null;
  }

  /** The direction that governs the amount before which a lexeme stands; null for none. */
  public @Nullable Direction governing(Lexemes line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      Lexeme lexeme = line.at(i);
      boolean bare = lexeme.is("up") && line.at(i + 1).is("to") && !isMoved(line, i);
      Direction direction = bare || lexeme.is("off") ? null : of(lexeme);
      if (direction != null) {
        return direction;
      }
      if (!sets.has(PhraseWord.PASSED_OVER, lexeme)) {
        return null;
      }
    }
    return null;
  }

  /** "edged up (to 4%)", unlike "holds up to". */
  private boolean isMoved(Lexemes line, int up) {
    return sets.has(PhraseWord.MOVED_UP, line.at(up - 1));
  }

  /** Whether a verb of change stands before "from … to …"; {@code at} is the lexeme of "from". */
  public boolean changes(Lexemes line, int at) {
    return !sets.has(PhraseWord.SPREAD, line.at(at - 1))
        && (trend(line, at) != null || sets.holds(PhraseWord.TRANSITION, line, at - NEAR, at));
  }

  /**
   * The way of a change: that of a verb right before it, else that of its ends.
   *
   * @param at the lexeme of "from"
   */
  public @Nullable Direction ofChange(Lexemes line, int at, BigDecimal from, BigDecimal to) {
    for (int i = at - 1; i >= Math.max(0, at - GOVERNED); i--) {
      Direction direction = of(line.at(i));
      if (direction != null) {
        return direction;
      }
    }
    int sense = to.compareTo(from);
    return trend(line, at) == null || sense == 0 ? null : sense > 0 ? Direction.UP : Direction.DOWN;
  }

  /** The direction of a verb somewhere before a lexeme in its sentence; null for none. */
  public @Nullable Direction trend(Lexemes line, int at) {
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      Lexeme lexeme = line.at(i);
      Direction direction = lexeme.is("up") || lexeme.is("off") ? null : of(lexeme);
      if (direction != null) {
        return direction;
      }
      if (lexeme.is(";") || lexeme.is(".")) {
        return null;
      }
    }
    return null;
  }
}
