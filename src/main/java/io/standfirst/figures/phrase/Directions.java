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
      Direction direction = isParticle(line, i) || lexeme.is("off") ? null : of(lexeme);
      if (direction != null) {
        return isCommand(line, i) || isContract(line, i) ? null : direction;
      }
      if (lexeme.is("by")) {
        return transitive(line, i);
      }
      if (!sets.has(PhraseWord.PASSED_OVER, lexeme)) {
        return null;
      }
    }
    return null;
  }

  /** "Add two cups", "stir, and then add two cups": nobody says that it was done. */
  private boolean isCommand(Lexemes line, int verb) {
    Lexeme before = line.at(verb - 1);
    boolean opens = !before.isWord() || before.is("then");
    return opens && sets.has(PhraseWord.COMMAND, line.at(verb)) && !line.at(verb + 1).is("of");
  }

  /** "a contract of": a deal. */
  private static boolean isContract(Lexemes line, int at) {
    return line.at(at).is("contract") && line.at(at + 1).is("of");
  }

  /** "up to", and the particle of "make up", "turn down": no way of an amount. */
  private boolean isParticle(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    boolean to = line.at(at + 1).is("to") && !sets.has(PhraseWord.MOVED_UP, line.at(at - 1));
    return (lexeme.is("up") && (to || sets.has(PhraseWord.PHRASAL, line.at(at - 1))))
        || (lexeme.is("down") && sets.has(PhraseWord.PHRASAL, line.at(at - 1)));
  }

  /**
   * "(they) cut (the cost of rent) by": the verb right before "by", or before the object between;
   * one that opens a sentence tells what to do.
   */
  private @Nullable Direction transitive(Lexemes line, int by) {
    Direction near = of(line.at(by - 1));
    if (near != null) {
      return near;
    }
    for (int i = by - 1; i >= Math.max(1, by - FAR); i--) {
      Lexeme lexeme = line.at(i);
      if (sets.has(PhraseWord.RAISED_BY, lexeme)) {
        return Direction.UP;
      }
      if (sets.has(PhraseWord.LOWERED_BY, lexeme)) {
        return Direction.DOWN;
      }
      if (!lexeme.isWord() || sets.has(PhraseWord.CLAUSE, lexeme)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a verb of change stands before "from … to …"; {@code at} is the lexeme of "from". */
  public boolean changes(Lexemes line, int at) {
    return !sets.has(PhraseWord.SPREAD, line.at(at - 1))
        && (trend(line, at) != null
            || sets.holds(PhraseWord.TRANSITION, line, at - NEAR, at)
            || multiplies(line, at));
  }

  /** "will double (from)", "to triple again (from)": not a double bed. */
  private boolean multiplies(Lexemes line, int at) {
    for (int i = at - 1; i >= Math.max(1, at - NEAR); i--) {
      if (sets.has(PhraseWord.MULTIPLIES, line.at(i))) {
        return sets.has(PhraseWord.AUXILIARY, line.at(i - 1));
      }
    }
    return false;
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
    boolean moved = trend(line, at) != null || multiplies(line, at);
    return !moved || sense == 0 ? null : sense > 0 ? Direction.UP : Direction.DOWN;
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
