package io.standfirst.figures;

import java.util.Objects;
import java.util.Set;

/**
 * Numbers that only name: "S&P 500", "iPhone 11", "Section 12", "the 747-800 line", and {@link
 * NumberCodes}. They are no figures.
 */
final class NumberNames {
  /** Before "year six of", where the year is the sixth. */
  private static final Set<String> YEAR_LEADS = Set.of("in", "for", "into", "by", "entering");

  private static final int LONGEST_NUMBERING = 5;

  private final WordClasses classes;
  private final NumberWords numbers;
  private final Lemmas lemmas;
  private final Units units;
  private final Bounds bounds;
  private final Directions directions;
  private final Contests contests;

  NumberNames(
      WordClasses classes,
      NumberWords numbers,
      Lemmas lemmas,
      Units units,
      Bounds bounds,
      Directions directions) {
    this.classes = classes;
    this.numbers = numbers;
    this.lemmas = lemmas;
    this.units = units;
    this.bounds = bounds;
    this.directions = directions;
    this.contests = new Contests(classes, numbers);
  }

  /** Whether the number at a lexeme names something, or is an ordinal, and counts nothing. */
  boolean isName(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (contests.isStage(line, at)) {
      return true;
    }
    if (!number.isNumber()) {
      return isLabelled(line, at);
    }
    return NumberCodes.holds(line, at)
        || isLabelled(line, at)
        || Addresses.holds(line, at)
        || isTypeSeries(line, at)
        || isAfterName(line, at);
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

  /** "Section 12", "Part 3", "No. 1", "Euro 2020 group B", "version two". */
  private boolean isLabelled(Lexemes line, int at) {
    int before = at - 1;
    if (line.at(before).is(".") && line.at(before).glued()) {
      before--;
    }
    Lexeme label = line.at(before);
    if (label.is("year") && YEAR_LEADS.contains(line.at(before - 1).word())) {
      return line.at(at + 1).is("of") && unscaledNumberAt(line, at) > 0;
    }
    if (!classes.is(label, WordClass.LABEL) || unscaledNumberAt(line, at) == 0) {
      return false;
    }
    if (label.is("no") || label.is("nos")) {
      return before == at - 2 || (line.at(at).isNumber() && label.isCapitalised());
    }
    boolean number =
        (label.is("number") && !line.at(before - 1).is("the"))
            || label.is("line")
            || label.is("area")
            || label.is("group");
    return !number && !(lemmas.isPlural(line.at(at + 1).word()) && !label.isCapitalised());
  }

  private int unscaledNumberAt(Lexemes line, int at) {
    boolean spelled = numbers.is(line.at(at), NumberWords.Role.SMALL);
    boolean plain = line.at(at).isPlainDigits() && line.at(at).raw().length() <= 4;
    return plain || spelled || isNumbering(line, at) ? 1 : 0;
  }

  /** The "4.2" of a section: a short decimal that neither a scale nor a measure follows. */
  private boolean isNumbering(Lexemes line, int at) {
    Lexeme number = line.at(at);
    boolean decimal =
        number.isNumber()
            && number.raw().length() <= LONGEST_NUMBERING
            && number.raw().indexOf('.') > 0;
    return decimal && numbers.of(line.at(at + 1)) == null && units.after(line, at + 1) == null;
  }

  /** "S&P 500", "Big 12", "iPhone 11 Pro": digits after a name, with nothing counted after. */
  private boolean isAfterName(Lexemes line, int at) {
    Lexeme number = line.at(at);
    Lexeme before = line.at(at - 1);
    if (!number.isPlainDigits()
        || number.raw().length() > 4
        || !before.isWord()
        || number.glued()) {
      return false;
    }
    if (classes.is(before, WordClass.INDEX) && number.raw().length() >= 2) {
      return true;
    }
    boolean name =
        hasCapital(before.raw())
            && !classes.isClosed(before)
            && (!classes.isVerb(before) || line.at(at - 2).isCapitalised())
            && numbers.of(before) == null
            && bounds.before(line, at, false) == null
            && directions.of(before) == null;
    if (!name || (at == 1 && before.raw().length() > 3 && !hasInnerCapital(before.raw()))) {
      return false;
    }
    Lexeme after = line.at(at + 1);
    boolean counts = after.isWord() && lemmas.isPlural(after.word()) && !classes.isClosed(after);
    boolean measure = units.after(line, at + 1) != null;
    boolean money =
        after.is("%") || (after.type() == Lexeme.Type.SIGN && "€£$".contains(after.raw()));
    boolean scaled = numbers.of(after) != null || (numbers.suffix(after) != null && after.glued());
    boolean allCapitals =
        before.raw().equals(before.raw().toUpperCase(java.util.Locale.ROOT))
            && line.at(at - 2)
                .raw()
                .equals(line.at(at - 2).raw().toUpperCase(java.util.Locale.ROOT))
            && line.at(at - 2).isWord()
            && before.raw().length() > 3;
    return !counts && !measure && !money && !scaled && !allCapitals;
  }

  private static boolean hasCapital(String raw) {
    return raw.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean hasInnerCapital(String raw) {
    return Objects.requireNonNull(raw).chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
