package io.standfirst.figures.subject;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounChains;
import io.standfirst.figures.phrase.NounGroups;
import io.standfirst.figures.phrase.NounGroups.Group;
import io.standfirst.figures.quantity.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that an amount is of where grammar ties the two: "of", "in", "for", apposition.
 */
final class Complements {
  private static final Set<String> BESIDE = Set.of("above", "below", "beyond", "under", "over");

  private static final Set<String> PURPOSES = Set.of("for", "on", "off");

  private final Lexemes line;
  private final NounGroups groups;
  private final NounChains chains;
  private final Antecedents antecedents;
  private final WordClasses classes;
  private final Directions directions;
  private final Lemmas lemmas;
  private final Postmodifiers postmodifiers;

  Complements(
      Lexemes line,
      NounGroups groups,
      NounChains chains,
      Antecedents antecedents,
      WordClasses classes,
      Directions directions,
      Lemmas lemmas) {
    this.line = line;
    this.groups = groups;
    this.chains = chains;
    this.antecedents = antecedents;
    this.classes = classes;
    this.directions = directions;
    this.lemmas = lemmas;
    this.postmodifiers = new Postmodifiers(classes);
  }

  /**
   * "60% of its revenue", "£25m in damage", "a 5% rise in rents", "paid $5m for the land", "(£5 for
   * adults) and £3 for children", "wiped £9m from its value", "half of the 40 homes".
   *
   * @param start where the amount begins, or the one that it only says again in brackets
   */
  @Nullable Group following(Quantity quantity, int start) {
    int at = quantity.to();
    int end = is(at, ")") && start < quantity.from() ? at + 1 : at;
    if (is(start - 1, "and") && is(end, "for")) {
      return phrase(end + 1);
    }
    if (directions.of(line.at(at)) != null && (is(at + 1, "in") || is(at + 1, "of"))) {
      return phrase(at + 2);
    }
    if (is(at, "of") || (is(at, "in") && quantity.kind() == Kind.MONEY)) {
      Group near = phrase(at + 1);
      Group phrase = near == null && is(at, "of") ? phrase(pastAmount(at + 1)) : near;
      boolean whole = phrase == null && classes.is(line.at(at + 1), WordClass.PRONOUN);
      return whole ? new Group(at + 1, at + 2) : phrase;
    }
    if (is(at, "from") && classes.is(line.at(start - 1), WordClass.REMOVAL)) {
      return phrase(at + 1);
    }
    boolean off = quantity.kind() == Kind.PERCENT && is(at, "off");
    boolean bought =
        (quantity.kind() == Kind.MONEY || off)
            && PURPOSES.contains(line.at(end).word())
            && (classes.isVerb(line.at(beforeTotal(start) - 1)) || is(at, "off"));
    int thing = pastAmount(end + 1);
    if (bought && groups.startingAt(thing) != null) {
      return phrase(thing);
    }
    boolean apposed = is(quantity.from() - 1, ",") || is(quantity.from() - 1, "(");
    boolean beside = quantity.kind() == Kind.LENGTH && BESIDE.contains(line.at(at).word());
    return apposed && beside ? phrase(at + 1) : null;
  }

  /** "a cost of £8.2m", "claims of between £25m and £40m". */
  @Nullable Group governing(int before) {
    int of = before - 1;
    while (of > before - 3 && classes.is(line.at(of), WordClass.ADVERB)) {
      of--;
    }
    Group group = is(of, "of") ? groups.endingAt(of) : null;
    return group == null || antecedents.isReckoning(group) ? null : group;
  }

  /** "a $700 million contract", "a two-mile-long wall": the noun after the amount. */
  @Nullable Group modified(Quantity quantity) {
    Noun noun = quantity.noun();
    int at = noun == null ? quantity.to() : Math.max(quantity.to(), noun.to());
    boolean named = line.at(quantity.from() - 1).isCapitalised() || isDigits(quantity.from() - 1);
    if (quantity.kind() == Kind.PERCENT && named && groups.endingAt(quantity.from()) != null) {
      return null;
    }
    Lexeme next = line.at(at);
    int start = at + (next.isHyphen() && next.glued() ? 1 : 0);
    boolean extent = quantity.kind() == Kind.LENGTH || quantity.kind() == Kind.DURATION;
    start += extent && start > at && classes.is(line.at(start), WordClass.ADJECTIVE) ? 1 : 0;
    if (classes.is(line.at(start), WordClass.DETERMINER) || line.at(start).is("'s")) {
      return null;
    }
    Group group = groups.startingAt(isModifier(quantity) ? pastTaken(start) : start);
    return group == null ? null : new Group(group.from(), pastParticiple(quantity, group));
  }

  /**
   * "(with a 40,000-year-old skull) found in the cave", unless the noun is what a verb tells of.
   */
  private int pastParticiple(Quantity quantity, Group noun) {
    int end = chains.pastLinks(noun.to(), 3);
    int lead = groups.beforeDeterminers(quantity.from());
    boolean object = groups.isVerb(lead) || classes.is(line.at(lead), WordClass.PREPOSITION);
    if (!object || end > noun.to()) {
      return end;
    }
    int left = SubjectWords.MOST - SubjectWords.count(line, noun.from(), end);
    return postmodifiers.pastParticiple(line, groups, end, left);
  }

  /** Before "a total of". */
  private int beforeTotal(int start) {
    Group total = is(start - 1, "of") ? groups.endingAt(start - 1) : null;
    return total != null && antecedents.isReckoning(total)
        ? groups.beforeDeterminers(total.from()) + 1
        : start;
  }

  /** Past "a 40 kW" of "for a 40 kW pump". */
  private int pastAmount(int at) {
    int first = at + (classes.is(line.at(at), WordClass.DETERMINER) ? 1 : 0);
    int end = pastTaken(first);
    return end > first ? end : at;
  }

  /** "a 90 kW" before "3-litre motor", not "7 points" or "2-0 on Monday". */
  private boolean isModifier(Quantity quantity) {
    return !line.at(quantity.to()).isWord() && !lemmas.isPlural(line.at(quantity.to() - 1).word());
  }

  /** Past another amount that stands right there: "(a 90 kW) 3-litre motor". */
  private int pastTaken(int at) {
    int end = at;
    while (groups.isTaken(end)) {
      end++;
    }
    return end;
  }

  private @Nullable Group phrase(int at) {
    Group group = groups.startingAt(at);
    return group == null ? null : new Group(group.from(), chains.pastLinks(group.to(), 1));
  }

  private boolean isDigits(int at) {
    return line.at(at).isNumber() || line.at(at).type() == Lexeme.Type.CODE;
  }

  private boolean is(int at, String word) {
    return line.at(at).is(word);
  }
}
