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
import io.standfirst.figures.phrase.Bounds;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Grammar;
import io.standfirst.figures.unit.Units;
import java.util.Set;

/**
 * Numbers that only name: "S&P 500", "iPhone 11", "Section 12", {@link References}, {@link
 * ListNumbers} and {@link NumberCodes}. They are no figures.
 */
public final class NumberNames {
  /** Before "year six of", where the year is the sixth. */
  private static final Set<String> YEAR_LEADS = Set.of("in", "for", "into", "by", "entering");

  /** Before "day three", which is the third. */
  private static final Set<String> DAY_LEADS =
      Set.of("on", "by", "until", "from", "of", "after", "was", "is", "to", "in");

  /** Between numbers of several pages. */
  private static final Set<String> JOINTS = Set.of(",", "to", "and", "or");

  /** How many lexemes back the first of several numbers is looked for. */
  private static final int MOST_NUMBERED = 16;

  private static final int LONGEST_NUMBERING = 5;

  private final WordClasses classes;
  private final NumberWords numbers;
  private final Lemmas lemmas;
  private final Units units;
  private final Bounds bounds;
  private final Directions directions;
  private final Contests contests;
  private final References references;
  private final Telephones telephones;
  private final SpelledNames spelled;
  private final Titles titles;
  private final Twins twins;
  private final Addresses addresses;
  private final BareNames bare;
  private final WordSets<NameWord> words;
  private final SetPhrases phrases = new SetPhrases();

  /** Reads the table of set phrases. */
  public NumberNames(Lexicon lexicon, NumberWords numbers, Units units, Grammar grammar) {
    this.classes = lexicon.classes();
    this.numbers = numbers;
    this.lemmas = lexicon.lemmas();
    this.units = units;
    this.bounds = grammar.bounds();
    this.directions = grammar.directions();
    this.words = new WordSets<>(NameWord.class, "sets.tsv");
    Headings headings = new Headings(classes);
    this.contests = new Contests(lexicon, numbers, words);
    this.references = new References(lexicon, numbers, units, directions, words);
    this.telephones = new Telephones(words);
    this.spelled = new SpelledNames(classes, numbers, headings);
    this.titles = new Titles(words, headings);
    this.twins = new Twins(classes, words);
    this.addresses = new Addresses(classes, words);
    this.bare = new BareNames(classes, words);
  }

  /** Whether the number at a lexeme names something, or is an ordinal, and counts nothing. */
  public boolean isName(Lexemes line, int at) {
    Lexeme number = line.at(at);
    if (WordParts.holds(line, at)
        || bare.holds(line, at)
        || contests.isStage(line, at)
        || contests.isEvent(line, at)
        || phrases.holds(line, at)) {
      return true;
    }
    if (!number.isNumber()) {
      return twins.holds(line, at)
          || isLabelled(line, at)
          || spelled.holds(line, at)
          || ListNumbers.opens(line, at, numbers, classes);
    }
    return NumberCodes.holds(line, at)
        || telephones.holds(line, at)
        || references.holds(line, at)
        || ListNumbers.holds(line, at)
        || Citations.holds(line, at)
        || isLabelled(line, at)
        || endsLabelled(line, at)
        || addresses.holds(line, at)
        || titles.holds(line, at)
        || isAfterName(line, at);
  }

  /** "Section 12", "Part 3", "No. 1", "Euro 2020 group B", "version two". */
  private boolean isLabelled(Lexemes line, int at) {
    int before = at - 1;
    if (line.at(before).is(".") && line.at(before).glued()) {
      before--;
    }
    Lexeme label = line.at(before);
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
    if (!classes.is(label, WordClass.LABEL) || !isNumbering(line, at)) {
      return false;
    }
    if (label.is("no") || label.is("nos")) {
      return before == at - 2 || (line.at(at).isNumber() && label.isCapitalised());
    }
    boolean number =
        (label.is("number") && !line.at(before - 1).is("the") && !line.at(before - 1).is(","))
            || label.is("line")
            || label.is("area")
            || label.is("group");
    boolean counts =
        lemmas.isPlural(line.at(at + 1).word())
            && !label.hasCapital()
            && !classes.is(label, WordClass.GRADE);
    return !number && !counts;
  }

  /** "pages 12-(14)", "chapters 3, 4 and (5)": one of several that a label numbers. */
  private boolean endsLabelled(Lexemes line, int at) {
    int first = at;
    boolean tied = false;
    while (first > at - MOST_NUMBERED && line.at(first - 2).isPlainDigits()) {
      Lexeme joint = line.at(first - 1);
      tied = joint.isHyphen() && joint.glued() && line.at(first).glued();
      if (!tied && !JOINTS.contains(joint.word())) {
        break;
      }
      first -= 2;
    }
    return first < at
        && isNumbering(line, at)
        && isLabelled(line, first)
        && (tied || lemmas.isPlural(line.at(first - 1).word()))
        && !lemmas.isPlural(line.at(at + 1).word());
  }

  /**
   * What a label is numbered by: a word below twenty, up to four digits, the "4.2" of a section.
   */
  private boolean isNumbering(Lexemes line, int at) {
    Lexeme number = line.at(at);
    return (number.isPlainDigits() && number.raw().length() <= 4)
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
        before.hasCapital()
            && !classes.isClosed(before)
            && (!classes.isVerb(before) || line.at(at - 2).isCapitalised())
            && numbers.of(before) == null
            && bounds.before(line, at, false) == null
            && directions.of(before) == null;
    if (!name || (at == 1 && before.raw().length() > 3 && !before.hasInnerCapital())) {
      return false;
    }
    Lexeme after = line.at(at + 1);
    boolean counts =
        after.isWord()
            && lemmas.isPlural(after.word())
            && !classes.isClosed(after)
            && !words.has(NameWord.PREDICATE, after)
            && !line.at(at - 2).is("the");
    boolean range = after.is("to") && line.at(at + 2).isNumber();
    boolean measure = units.after(line, at + (range ? 3 : 1)) != null;
    boolean money =
        after.is("%") || (after.type() == Lexeme.Type.SIGN && "€£$".contains(after.raw()));
    boolean scaled = numbers.of(after) != null || (numbers.suffix(after) != null && after.glued());
    boolean shouted = line.at(at - 2).isCapitals() && NumberCodes.isCapitals(before);
    return !counts && !measure && !money && !scaled && !shouted;
  }
}
