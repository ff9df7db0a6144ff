package io.standfirst.figures.subject;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.lexicon.WordSets;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounChains;
import io.standfirst.figures.phrase.NounGroups;
import io.standfirst.figures.phrase.NounGroups.Group;
import io.standfirst.figures.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Says what a count is of: its noun with the words that say which ones, "North Koreans entered the
 * country", "options for greener fuels". A noun that measures rather than is counted ("a 12-page
 * document", "0.5 WAR", "sales rose to 3 million units") is left to the grammar of measures.
 */
final class CountedThing {
  /** How many words before its verb what is supplied may stand. */
  private static final int REACH = 4;

  private static final int LONGEST_SYMBOL = 4;

  private final Directions directions;
  private final Lemmas lemmas;
  private final Postmodifiers postmodifiers;
  private final WordSets<SubjectWord> words = new WordSets<>(SubjectWord.class, "sets.tsv");

  CountedThing(WordClasses classes, Directions directions, Lemmas lemmas) {
    this.directions = directions;
    this.lemmas = lemmas;
    this.postmodifiers = new Postmodifiers(classes);
  }

  /** Whether the noun is the unit of a measure, which is of something else. */
  boolean isMeasure(Lexemes line, NounGroups groups, Quantity quantity, Noun noun) {
    Lexeme head = line.at(noun.head());
    if (quantity.amount() instanceof Amount.Value(BigDecimal value)
        && value.compareTo(BigDecimal.ONE) == 0) {
      return false;
    }
    boolean single = noun.to() - noun.from() == 1;
    boolean modifies =
        single && !lemmas.isPlural(head.word()) && groups.startingAt(noun.to()) != null;
    Lexeme lead = line.at(quantity.from() - 1);
    boolean level =
        (lead.is("to") || lead.is("from"))
            && directions.trend(line, quantity.from() - 1) != null
            && !isSupplied(line, quantity.from() - 2);
    return modifies
        || (single && isSymbol(head))
        || level
        || words.has(SubjectWord.COUNTER, noun.code());
  }

  /** "Power was cut to (2,300 homes)": they are whom it was kept from. */
  private boolean isSupplied(Lexemes line, int verb) {
    return words.has(SubjectWord.CUT, line.at(verb))
        && words.holds(SubjectWord.SUPPLY, line, verb - REACH, verb);
  }

  /** "WAR", "F": a unit's letters. */
  private static boolean isSymbol(Lexeme head) {
    return head.raw().length() <= LONGEST_SYMBOL
        && head.raw().chars().allMatch(Character::isUpperCase);
  }

  /** "(40 weavers and) 30 from the north": what says which ones where the noun is left out. */
  @Nullable Group ofLeftOut(Lexemes line, NounGroups groups, Quantity quantity, Noun noun) {
    int left = SubjectWords.MOST - SubjectWords.count(line, noun.from(), noun.to());
    int end = postmodifiers.end(line, groups, quantity.to(), left, true);
    return noun.to() <= quantity.from() && end > quantity.to()
        ? new Group(quantity.to(), end)
        : null;
  }

  /**
   * The noun, with what completes it, what says which ones are meant, or what they did.
   *
   * @param governed whether it hangs from another noun, whose the verb after it then is
   */
  Group of(
      Lexemes line,
      NounGroups groups,
      NounChains chains,
      Quantity quantity,
      Noun noun,
      boolean governed) {
    int end = chains.pastLinks(noun.to(), 1);
    boolean follows = noun.from() >= quantity.core();
    boolean rated = quantity.unit() != null && quantity.unit().per() != null;
    if (follows && !rated) {
      int left = SubjectWords.MOST - SubjectWords.count(line, noun.from(), end);
      end = postmodifiers.end(line, groups, end, left, governed);
    }
    return new Group(noun.from(), end);
  }
}
