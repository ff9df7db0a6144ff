package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberCodes;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.unit.Units;

/** Digits that tell one thing from others of its sort: accounts, files, models. */
final class References {
  /** How far to both sides groups of digits are counted. */
  private static final int MOST_GROUPS = 6;

  private static final int FEWEST_GROUPS = 3;

  /** How far before its second telling the whole of a name may stand. */
  private static final int SHORTENED = 5;

  /** Amounts of so many digits are written with marks of grouping. */
  private static final int LONG = 5;

  private final WordClasses classes;
  private final NumberWords numbers;
  private final Lemmas lemmas;
  private final Units units;
  private final Directions directions;
  private final WordSets<NameWord> words;

  References(
      Lexicon lexicon,
      NumberWords numbers,
      Units units,
      Directions directions,
      WordSets<NameWord> words) {
    this.classes = lexicon.classes();
    this.numbers = numbers;
    this.lemmas = lexicon.lemmas();
    this.units = units;
    this.directions = directions;
    this.words = words;
  }

  /** Whether the number at a lexeme is a code or part of one. */
  boolean holds(Lexemes line, int at) {
    return isModel(line, at)
        || isShortened(line, at)
        || isGrouped(line, at)
        || isSlashed(line, at)
        || isTypeSeries(line, at)
        || isReference(line, at);
  }

  /** "Reedon 7 Lite and 7 Lite Mini": a name told again without its first word. */
  private static boolean isShortened(Lexemes line, int at) {
    if (!line.at(at).isPlainDigits() || !line.at(at + 1).isCapitalised()) {
      return false;
    }
    for (int i = at - 2; i >= at - SHORTENED; i--) {
      if (line.at(i).raw().equals(line.at(at).raw())
          && line.at(i + 1).raw().equals(line.at(at + 1).raw())
          && line.at(i - 1).hasCapital()) {
        return true;
      }
    }
    return false;
  }

  /** "a Boeing 787-9", "a Boeing 777-200": a lesser number after a larger one, so no range. */
  private static boolean isModel(Lexemes line, int at) {
    int first = NumberCodes.joins(line, at - 1) ? at - 2 : at;
    String model = line.at(first).raw();
    String variant = line.at(first + 2).raw();
    return NumberCodes.joins(line, first + 1)
        && line.at(first).isPlainDigits()
        && line.at(first + 2).isPlainDigits()
        && model.length() == 3
        && (variant.length() == 1
            || (variant.length() == 3 && variant.endsWith("00") && variant.compareTo(model) < 0));
  }

  /** "6016 1331 9268 19", "+44 20 7946 0958": three numbers or more with nothing between them. */
  private static boolean isGrouped(Lexemes line, int at) {
    int first = at;
    while (first > at - MOST_GROUPS && line.at(first - 1).isPlainDigits()) {
      first--;
    }
    int last = at;
    while (last < at + MOST_GROUPS && line.at(last + 1).isPlainDigits()) {
      last++;
    }
    return last - first + 1 >= FEWEST_GROUPS;
  }

  /** "95/46/EC", "4512/2023": more than a fraction has, on either side of a bar. */
  private static boolean isSlashed(Lexemes line, int at) {
    boolean before = isBar(line, at - 1) && line.at(at).glued();
    boolean after = isBar(line, at + 1) && line.at(at + 2).glued();
    boolean letters = line.at(at + 2).isWord() || line.at(at - 2).isWord();
    boolean year = line.at(at).isPlainDigits() && line.at(at).raw().length() == 4;
    return (before && after)
        || (before && isBar(line, at - 3))
        || (after && isBar(line, at + 3))
        || (after && year && !letters);
  }

  private static boolean isBar(Lexemes line, int at) {
    return line.at(at).is("/") && line.at(at).glued();
  }

  /** "the 747-800 assembly line": two numbers of three digits before a noun in the singular. */
  private boolean isTypeSeries(Lexemes line, int at) {
    int first = NumberCodes.joins(line, at - 1) ? at - 2 : at;
    Lexeme noun = line.at(first + 3);
    return NumberCodes.joins(line, first + 1)
        && line.at(first).isPlainDigits()
        && line.at(first).raw().length() == 3
        && line.at(first + 2).isPlainDigits()
        && line.at(first + 2).raw().length() == 3
        && classes.is(line.at(first - 1), WordClass.DETERMINER)
        && noun.isWord()
        && !noun.glued()
        && !classes.isClosed(noun)
        && !lemmas.isPlural(noun.word())
        && units.after(line, first + 3) == null
        && numbers.of(noun) == null;
  }

  /**
   * "the plant's reactor 3 was shut", "on port 8080", "Port 8080 answered": a noun in the singular
   * that digits tell apart.
   */
  private boolean isReference(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme noun = line.at(at - 1);
    Lexeme lead = line.at(at - 2);
    boolean named =
        number.isPlainDigits()
            && !number.glued()
            && noun.isWord()
            && isSingularNoun(noun)
            && (number.raw().length() >= LONG
                || lead.isPossessive()
                || classes.is(lead, WordClass.DETERMINER)
                || classes.is(lead, WordClass.PREPOSITION)
                || (at == 1 && isVerb(line.at(at + 1))));
    boolean infinitive = lead.is("to") && line.at(at + 1).is("of");
    return named && !infinitive && (isVerb(line.at(at + 1)) || !isMeasured(line, at));
  }

  private boolean isVerb(Lexeme lexeme) {
    return words.has(NameWord.VERB, lexeme) || classes.is(lexeme, WordClass.BE);
  }

  private boolean isSingularNoun(Lexeme noun) {
    String word = noun.word();
    return word.length() > 2
        && !noun.is("age")
        && !noun.glued()
        && !classes.isClosed(noun)
        && !classes.isVerb(noun)
        && !classes.is(noun, WordClass.ADJECTIVE)
        && !classes.is(noun, WordClass.PEOPLE)
        && !lemmas.isPlural(word)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("ly")
        && directions.of(noun) == null
        && numbers.of(noun) == null
        && units.named(word) == null;
  }

  /** Whether what follows counts or measures: then the digits tell an amount. */
  private boolean isMeasured(Lexemes line, int at) {
    Lexeme after = line.at(at + 1);
    if (after.is("to") && line.at(at + 2).isNumber()) {
      return true;
    }
    boolean clause = after.endsClause();
    return !(clause || (after.isWord() && classes.isClosed(after) && !after.glued()))
        || units.after(line, at + 1) != null;
  }
}
