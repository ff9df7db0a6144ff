package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.phrase.NounPhrases;
import io.standfirst.figures.unit.Units;
import java.util.Set;

/**
 * Numbers behind a label: "Section 12", "No. 1", "Euro 2020 group B", "version two", "pages 3-5".
 */
final class Labels {
  /** Before "year six of", where the year is the sixth. */
  private static final Set<String> YEAR_LEADS = Set.of("in", "for", "into", "by", "entering");

  /** Before "day three", which is the third. */
  private static final Set<String> DAY_LEADS =
      Set.of("on", "by", "until", "from", "of", "after", "was", "is", "to", "in");

  /** Between numbers of several pages. */
  private static final Set<String> JOINTS = Set.of(",", "to", "and", "or", "through");

  /** How many lexemes back the first of several numbers is looked for. */
  private static final int MOST_NUMBERED = 16;

  private static final int LONGEST_NUMBERING = 5;

  private final WordClasses classes;
  private final NumberWords numbers;
  private final Lemmas lemmas;
  private final NounPhrases nouns;
  private final Units units;
  private final WordSets<NameWord> words;

  Labels(
      Lexicon lexicon,
      NumberWords numbers,
      NounPhrases nouns,
      Units units,
      WordSets<NameWord> words) {
    this.nouns = nouns;
    this.words = words;
    this.classes = lexicon.classes();
    this.numbers = numbers;
    this.lemmas = lexicon.lemmas();
    this.units = units;
  }

  /** Whether the number at a lexeme stands behind a label, alone or after others. */
  boolean holds(Lexemes line, int at) {
    return isFirst(line, at) || isLater(line, at);
  }

  private boolean isFirst(Lexemes line, int at) {
    int before = at - 1;
    if (line.at(before).is(".") && line.at(before).glued()) {
      before--;
    }
    Lexeme label = line.at(before);
    if (label.raw().equals("Year") && words.has(NameWord.SCHOOLED, line.at(at + 1))) {
      return isNumbering(line, at);
    }
    if (words.has(NameWord.CAPITAL_LABEL, label) && label.isCapitalised()) {
      Lexeme next = line.at(at + 1);
      return isNumbering(line, at) && !next.is("%") && (!next.isWord() || classes.isClosed(next));
    }
    if (label.is("year") && YEAR_LEADS.contains(line.at(before - 1).word())) {
      return line.at(at + 1).is("of") && isNumbering(line, at);
    }
    if ((label.is("day") || label.is("week")) && DAY_LEADS.contains(line.at(before - 1).word())) {
      return isNumbering(line, at)
          && (!line.at(at + 1).isWord() || classes.isClosed(line.at(at + 1)));
    }
    if (label.is("of") && isNumbering(line, before - 1) && isNumbering(line, at)) {
      return classes.is(line.at(before - 2), WordClass.LABEL)
          && line.at(before - 2).isCapitalised();
    }
    boolean series = label.is("iso") || (label.is("no") && label.isCapitalised());
    if (series && line.at(at).isNumber() && line.at(at).raw().indexOf('.') < 0) {
      return true;
    }
    if (!classes.is(label, WordClass.LABEL) || !isNumbering(line, at)) {
      return false;
    }
    if (label.is("no") || label.is("nos")) {
      return before == at - 2 || (line.at(at).isNumber() && label.isCapitalised());
    }
    boolean number =
        (label.is("number")
                && !line.at(before - 1).is("the")
                && !line.at(before - 1).is(",")
                && !isWorn(line, at))
            || label.is("line")
            || label.is("area")
            || label.is("group");
    boolean counts =
        lemmas.isPlural(line.at(at + 1).word())
            && !label.hasCapital()
            && !classes.is(label, WordClass.GRADE);
    return !number && !counts;
  }

  /** "Number eight Bea Moss", "his number nine shirt": who plays where. */
  private boolean isWorn(Lexemes line, int at) {
    return line.at(at + 1).isCapitalised() || words.has(NameWord.WORN, line.at(at + 1));
  }

  /** "pages 12-(14)", "chapters 3, (4) and (5)", "Artikel 2 und (6)". */
  private boolean isLater(Lexemes line, int at) {
    int first = at;
    boolean tied = false;
    while (first > at - MOST_NUMBERED && line.at(first - 2).isNumber()) {
      Lexeme joint = line.at(first - 1);
      tied = joint.isHyphen() && joint.glued() && line.at(first).glued();
      if (!tied && !JOINTS.contains(joint.word())) {
        break;
      }
      first -= 2;
    }
    return first < at
        && isNumbering(line, at)
        && isFirst(line, first)
        && (tied || !line.isEnglish() || lemmas.isPlural(line.at(first - 1).word()))
        && !isCounting(line, at + 1);
  }

  private boolean isCounting(Lexemes line, int at) {
    return line.isEnglish()
        ? lemmas.isPlural(line.at(at).word())
        : nouns.counted(line, at, false) != null;
  }

  /**
   * What a label is numbered by: a word below twenty, up to four digits, the "4.2" of a section.
   */
  private boolean isNumbering(Lexemes line, int at) {
    Lexeme number = line.at(at);
    return (number.isPlainDigits() && number.raw().length() <= 4)
        || number.isSpelledNumber()
        || numbers.is(number, NumberWords.Role.SMALL)
        || isSubsection(line, at);
  }

  /** A short decimal that neither a scale nor a measure follows. */
  private boolean isSubsection(Lexemes line, int at) {
    Lexeme number = line.at(at);
    boolean decimal =
        number.isNumber()
            && number.raw().length() <= LONGEST_NUMBERING
            && number.raw().indexOf('.') > 0;
    return decimal && numbers.of(line.at(at + 1)) == null && units.after(line, at + 1) == null;
  }
}
