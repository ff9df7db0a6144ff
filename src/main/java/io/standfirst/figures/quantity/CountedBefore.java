package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Grammar;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounPhrases;
import io.standfirst.figures.unit.UnitEntry;
import io.standfirst.figures.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a bare number counts where the noun stands before it: "the number of defectors …
 * halved, from 20 to 10", "escapes plummeting from 20 to 10", "hours exceeding 18 a day", "a crowd
 * of 300".
 */
final class CountedBefore {
  private static final int REACH = 26;
  private static final int NEAR = 10;

  /** How many words back of its number a toll stands. */
  private static final int TOLL = 6;

  /** How many lexemes "(approvals) have since fallen sharply to" has at most. */
  private static final int LEVEL = 7;

  /** How many lexemes "in the north" has at most. */
  private static final int PLACE = 4;

  private final Groups groups;
  private final NounPhrases nouns;
  private final Directions directions;
  private final Units units;
  private final Lemmas lemmas;
  private final WordClasses classes;
  private final WordSets<QuantityWord> words;

  CountedBefore(
      Lexicon lexicon, Grammar grammar, Groups groups, Units units, WordSets<QuantityWord> words) {
    this.groups = groups;
    this.nouns = grammar.nouns();
    this.directions = grammar.directions();
    this.units = units;
    this.lemmas = lexicon.lemmas();
    this.classes = lexicon.classes();
    this.words = words;
  }

  /**
   * "approvals fell to (60,500)": the quantity with the noun that fell; itself for no such noun.
   */
  Quantity levelled(Lexemes line, Quantity quantity) {
    boolean bare = quantity.kind() == Kind.NUMBER && quantity.unit() == null;
    Noun noun = bare ? level(line, quantity.from()) : null;
    return noun == null || units.named(noun.code()) != null
        ? quantity
        : quantity.counting(noun, new Unit(noun.code(), noun.name(), null));
  }

  /** The quantity with its noun; itself when none is found before it. */
  Quantity resolved(Lexemes line, Quantity quantity) {
    if (quantity.kind() != Kind.NUMBER || quantity.noun() != null) {
      return quantity;
    }
    Unit own = quantity.unit();
    if (own != null && !own.code().equals("1")) {
      return quantity;
    }
    String per = own == null ? null : own.per();
    if (isHarmed(line, quantity) || isToll(line, quantity.from())) {
      return quantity.measured(Kind.COUNT, new Unit(Groups.PERSON, Groups.PERSON, per));
    }
    Noun noun = total(line, quantity.from());
    if (noun == null) {
      noun = groups.before(line, quantity.from());
    }
    if (noun == null) {
      noun = another(line, quantity.from());
    }
    if (noun == null && quantity.amount() instanceof Amount.Change) {
      noun = changing(line, quantity.from());
    }
    if (noun == null && quantity.bound() != Figure.Bound.EXACT) {
      noun = adjacent(line, quantity.from());
    }

    if (noun == null) {
      return quantity;
    }
    UnitEntry measure = units.named(noun.code());
    return measure != null
        ? quantity.measured(measure.kind(), new Unit(measure.code(), measure.name(), per))
        : quantity.counting(noun, new Unit(noun.code(), noun.name(), per));
  }

  /** "(The flood) killed 300": people, whom nothing names. */
  private boolean isHarmed(Lexemes line, Quantity quantity) {
    Lexeme after = line.at(quantity.to());
    boolean ends = !after.isWord() && !after.isHyphen() && !after.is("/") && !after.is("%");
    return words.has(QuantityWord.HARM, line.at(quantity.from() - 1))
        && (ends || after.is("and") || classes.is(after, WordClass.PREPOSITION));
  }

  /** "a death toll of (34)", "the toll has risen to (34)". */
  private boolean isToll(Lexemes line, int before) {
    for (int i = before - 1; i >= before - TOLL && line.at(i).isWord(); i--) {
      if (line.at(i).is("toll")) {
        Lexeme next = line.at(i + 1);
        return classes.isClosed(next) || classes.isVerb(next);
      }
    }
    return false;
  }

  private @Nullable Noun total(Lexemes line, int before) {
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      if (words.has(QuantityWord.TOTAL, line.at(i)) && line.at(i + 1).is("of")) {
        Noun noun = nouns.counted(line, i + 1, false);
        boolean plural = noun != null && lemmas.isPlural(line.at(noun.head()).word());
        return plural && noun != null && noun.to() <= before ? noun : null;
      }
    }
    return null;
  }

  /** "a game or (two)", "another pick or (two)". */
  private @Nullable Noun another(Lexemes line, int before) {
    int head = before - 2;
    Lexeme article = line.at(head - 1);
    boolean single = article.is("a") || article.is("an") || article.is("another");
    Lexeme noun = line.at(head);
    return single && line.at(before - 1).is("or") && noun.isWord() && !classes.isClosed(noun)
        ? new Noun(head, head + 1, head, noun.word(), noun.word())
        : null;
  }

  /** The nearest plural before the verb of change. */
  private @Nullable Noun changing(Lexemes line, int before) {
    int verb = before - 1;
    while (verb > Math.max(0, before - NEAR) && directions.of(line.at(verb)) == null) {
      verb--;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
      if (isJoined(line, i)) {
        return null;
      }
      if (isPluralNoun(line, i)) {
        return phraseEndingAt(line, i);
      }
    }
    return null;
  }

  /** ", and": another clause, whose nouns are not of this one. */
  private static boolean isJoined(Lexemes line, int at) {
    Lexeme joint = line.at(at + 1);
    return line.at(at).is(",") && (joint.is("and") || joint.is("but") || joint.is("while"));
  }

  /** "approvals fell to (60,500)", "deaths have risen sharply to (41)". */
  private @Nullable Noun level(Lexemes line, int before) {
    int at = before - 2;
    if (!line.at(before - 1).is("to")) {
      return null;
    }
    while (at > before - LEVEL && classes.is(line.at(at), WordClass.ADVERB)) {
      at--;
    }
    if (directions.of(line.at(at)) == null) {
      return null;
    }
    at--;
    while (at > before - LEVEL
        && (classes.is(line.at(at), WordClass.AUXILIARY)
            || classes.is(line.at(at), WordClass.ADVERB))) {
      at--;
    }
    at = beforePlace(line, at);
    return isPluralNoun(line, at) ? phraseEndingAt(line, at) : null;
  }

  /** "cases in 38 states (climbed)", "deaths in the north (fell)": before what says where. */
  private int beforePlace(Lexemes line, int last) {
    for (int i = last - 1; i > last - PLACE; i--) {
      if (classes.is(line.at(i), WordClass.PREPOSITION)) {
        return i - 1;
      }
    }
    return line.at(last - 1).isNumber() ? last - PLACE : last;
  }

  private @Nullable Noun adjacent(Lexemes line, int before) {
    return isPluralNoun(line, before - 1) ? phraseEndingAt(line, before - 1) : null;
  }

  private boolean isPluralNoun(Lexemes line, int at) {
    Lexeme lexeme = line.at(at);
    return lexeme.isWord()
        && lexeme.word().length() > 3
        && lemmas.isPlural(lexeme.word())
        && !classes.isClosed(lexeme)
        && !classes.isVerb(lexeme)
        && !words.has(QuantityWord.TOTAL, lexeme)
        && directions.of(lexeme) == null;
  }

  private Noun phraseEndingAt(Lexemes line, int head) {
    String lemma = lemmas.singular(line.at(head).word());
    return new Noun(head, head + 1, head, lemma, lemma);
  }
}
