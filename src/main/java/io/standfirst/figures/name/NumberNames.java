package io.standfirst.figures.name;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.number.NumberCodes;
import io.standfirst.figures.number.NumberWords;
import io.standfirst.figures.phrase.Bounds;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Grammar;
import io.standfirst.figures.phrase.NounPhrases;
import io.standfirst.figures.unit.Units;

/**
 * Numbers that only name: "S&P 500", "iPhone 11", "Section 12", {@link References}, {@link
 * ListNumbers} and {@link NumberCodes}. They are no figures.
 */
public final class NumberNames {
  private final WordClasses classes;
  private final NumberWords numbers;
  private final Units units;
  private final Bounds bounds;
  private final Directions directions;
  private final NounPhrases nouns;
  private final Contests contests;
  private final References references;
  private final Telephones telephones;
  private final SpelledNames spelled;
  private final Titles titles;
  private final Twins twins;
  private final Addresses addresses;
  private final LanguageNames languages;
  private final Labels labels;
  private final BareNames bare;
  private final WordSets<NameWord> words;
  private final SetPhrases phrases = new SetPhrases();

  /** Reads the table of set phrases. */
  public NumberNames(Lexicon lexicon, NumberWords numbers, Units units, Grammar grammar) {
    this.classes = lexicon.classes();
    this.numbers = numbers;
    this.units = units;
    this.bounds = grammar.bounds();
    this.directions = grammar.directions();
    this.nouns = grammar.nouns();
    this.words = new WordSets<>(NameWord.class, "sets.tsv");
    Headings headings = new Headings(classes);
    this.contests = new Contests(lexicon, numbers, words);
    this.references = new References(lexicon, numbers, units, directions, words);
    this.telephones = new Telephones(words);
    this.spelled = new SpelledNames(classes, numbers, headings);
    this.titles = new Titles(words, headings);
    this.twins = new Twins(classes, words);
    this.addresses = new Addresses(classes, words);
    this.languages = new LanguageNames(words);
    this.bare = new BareNames(classes, words);
    this.labels = new Labels(lexicon, numbers, nouns, units, words);
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
          || labels.holds(line, at)
          || spelled.holds(line, at)
          || ListNumbers.opens(line, at, numbers, classes);
    }
    return NumberCodes.holds(line, at)
        || telephones.holds(line, at)
        || references.holds(line, at)
        || ListNumbers.holds(line, at)
        || Citations.holds(line, at)
        || labels.holds(line, at)
        || addresses.holds(line, at)
        || languages.holds(line, at)
        || titles.holds(line, at)
        || isAfterName(line, at);
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
    if (isRunning(line, at)) {
      return true;
    }
    if (!name || (at == 1 && before.raw().length() > 3 && !before.hasInnerCapital())) {
      return false;
    }
    Lexeme after = line.at(at + 1);
    boolean counts =
        after.isWord()
            && nouns.isPlural(line, at + 1)
            && !words.has(NameWord.PREDICATE, after)
            && !isDescribed(line, at - 2);
    boolean range = after.is("to") && line.at(at + 2).isNumber();
    boolean measure = units.after(line, at + (range ? 3 : 1)) != null;
    boolean money =
        after.is("%") || (after.type() == Lexeme.Type.SIGN && "€£$".contains(after.raw()));
    boolean scaled = numbers.of(after) != null || (numbers.suffix(after) != null && after.glued());
    boolean shouted = line.at(at - 2).isCapitals() && NumberCodes.isCapitals(before);
    boolean resident = after.is(",") && line.at(at + 2).is("of") && line.at(at - 2).isCapitalised();
    return !counts && !measure && !money && !scaled && !shouted && !resident;
  }

  /** "the (Falcon 9 flights)", "its shared (Falcon 9 flights)". */
  private boolean isDescribed(Lexemes line, int at) {
    return line.at(at).is("the")
        || (!line.at(at).isCapitalised()
            && !classes.isClosed(line.at(at))
            && classes.is(line.at(at - 1), WordClass.DETERMINER));
  }

  /** "Corvus 2 lifted off": a name that opens its sentence, and what it did. */
  private boolean isRunning(Lexemes line, int at) {
    Lexeme verb = line.at(at + 1);
    return at == 1
        && line.at(0).isCapitalised()
        && line.at(1).raw().length() <= 2
        && !classes.isClosed(line.at(0))
        && numbers.of(line.at(0)) == null
        && bounds.before(line, at, false) == null
        && verb.word().endsWith("ed")
        && classes.isClosed(line.at(at + 2));
  }
}
