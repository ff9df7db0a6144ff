package io.standfirst.figures.subject;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.NounGroups;
import io.standfirst.figures.phrase.NounGroups.Group;
import io.standfirst.figures.quantity.Quantity;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds the words that describe a noun from the other side of its amount. */
final class Descriptions {
  private static final int MAX_WORDS = 3;

  private final Lexemes line;
  private final NounGroups groups;
  private final BitSet times;
  private final WordClasses classes;

  /**
   * @param times the lexemes that belong to times
   */
  Descriptions(Lexemes line, NounGroups groups, BitSet times, WordClasses classes) {
    this.line = line;
    this.groups = groups;
    this.times = times;
    this.classes = classes;
  }

  /**
   * The words that describe a noun before its amount or name its time: "the best $200 (phones)", "a
   * first-quarter (loss)"; null for none.
   */
  @Nullable Group before(Quantity quantity, int noun) {
    int time = noun;
    while (time > noun - MAX_WORDS && time > 0 && times.get(time - 1)) {
      time--;
    }
    if (time < noun) {
      return time(time, noun);
    }
    Group amount = amount(quantity, noun);
    return amount == null ? described(quantity, noun) : amount;
  }

  /** "a five-year ($7,000 award)": another amount that describes the noun. */
  private @Nullable Group amount(Quantity quantity, int noun) {
    int to = quantity.from();
    int from = groups.beforeTaken(to);
    boolean hyphened = from < to && line.at(from + 1).isHyphen();
    return hyphened && noun == quantity.to() && isDetermined(from) ? new Group(from, to) : null;
  }

  private @Nullable Group time(int from, int to) {
    boolean tells = classes.is(line.at(groups.beforeDeterminers(from)), WordClass.PREPOSITION);
    return tells || !isDetermined(from) ? null : new Group(from, to);
  }

  private @Nullable Group described(Quantity quantity, int noun) {
    int to = groups.beforeTaken(noun);
    int from = to;
    while (from > to - MAX_WORDS && isDescribing(from - 1)) {
      from--;
    }
    if (to < noun && quantity.noun() == null && isBrand(to - 1)) {
      return new Group(to - 1, to);
    }
    return to < noun && from < to && isDetermined(from) ? new Group(from, to) : null;
  }

  /** "for Acmol 500mg (tablets)": a name right after a preposition. */
  private boolean isBrand(int at) {
    return line.at(at).isCapitalised()
        && !groups.isTaken(at)
        && !classes.isClosed(line.at(at))
        && classes.is(line.at(at - 1), WordClass.PREPOSITION)
        && !line.at(at - 1).is("in");
  }

  private boolean isDetermined(int from) {
    return classes.is(line.at(from - 1), WordClass.DETERMINER);
  }

  private boolean isDescribing(int at) {
    Lexeme lexeme = line.at(at);
    boolean participle = lexeme.word().endsWith("ed") && isDetermined(at);
    return lexeme.isWord()
        && !groups.isTaken(at)
        && !classes.isClosed(lexeme)
        && !classes.is(lexeme, WordClass.OF_AMOUNTS)
        && (participle || groups.isAdjectival(at));
  }
}
