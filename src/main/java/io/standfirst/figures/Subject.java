package io.standfirst.figures;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.NounGroups.Group;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a quantity is of, in the words of its sentence, by the first of these that is there:
 * the noun phrase counted; what follows "of", "in" or a noun of change ("a 5% rise in rents"); the
 * noun that governs it ("a cost of £8m"); the noun it stands before; the nearest noun group before
 * it, which is the subject of its verb or the object it moves.
 */
final class Subject {
  /** How far back a verb is looked for past figures that stand between. */
  private static final int REACH = 12;

  private static final Set<String> BESIDE = Set.of("above", "below", "beyond", "under", "over");

  private static final Set<String> PURPOSES = Set.of("for", "on", "off");

  /** Before a duration they say how long something was done: "over five weeks". */
  private static final Set<String> SPANS = Set.of("in", "over", "for", "within", "after", "past");

  /** After a duration they say when: "six minutes later". */
  private static final Set<String> LATERS = Set.of("later", "ago", "earlier");

  private final WordClasses classes;
  private final Directions directions;
  private final Units units;
  private final Lemmas lemmas;
  private final CountedThing counted;

  Subject(WordClasses classes, Directions directions, Units units, Lemmas lemmas) {
    this.classes = classes;
    this.directions = directions;
    this.units = units;
    this.lemmas = lemmas;
    this.counted = new CountedThing(classes, directions, lemmas);
  }

  /** The subjects of one sentence's quantities. */
  Inside in(Lexemes line, List<Quantity> quantities, List<Moment> moments) {
    BitSet taken = new BitSet(line.size());
    quantities.forEach(quantity -> taken.set(quantity.from(), quantity.to()));
    moments.forEach(moment -> taken.set(moment.from(), moment.to()));
    for (Quantity quantity : quantities) {
      Noun noun = quantity.noun();
      if (noun != null) {
        taken.clear(noun.from(), noun.to());
      }
    }
    return new Inside(line, new NounGroups(line, taken, classes, directions, units));
  }

  /** One sentence, its noun groups at hand. */
  final class Inside {
    private final Lexemes line;
    private final NounGroups groups;
    private final Antecedents antecedents;

    private Inside(Lexemes line, NounGroups groups) {
      this.line = line;
      this.groups = groups;
      this.antecedents = new Antecedents(line, groups, classes, lemmas);
    }

    /** The phrase, at most twelve words; null where the sentence shows none. */
    @Nullable String of(Quantity quantity) {
      Noun noun = quantity.noun();
      if (noun != null && !counted.isMeasure(line, groups, quantity, noun)) {
        return counted.of(line, groups, quantity, noun);
      }
      boolean lasting = quantity.kind() == Kind.DURATION || quantity.kind() == Kind.SCORE;
      int start = outside(quantity.from());
      String found = lasting ? null : following(quantity);
      if (found == null && !lasting) {
        found = governing(start);
      }
      if (found == null) {
        found = modified(quantity);
      }
      if (found == null && ofSubject(quantity)) {
        found = antecedents.ofClause(start);
      }
      if (found == null) {
        found = antecedents.nearest(start);
      }
      return found == null && noun != null ? quote(noun.from(), noun.to()) : found;
    }

    /** "has run for nine years", "the gap grew, rising by $4m": what the clause's subject did. */
    private boolean ofSubject(Quantity quantity) {
      if (quantity.kind() == Kind.DURATION) {
        boolean later = LATERS.contains(line.at(quantity.to()).word());
        return later || SPANS.contains(line.at(quantity.from() - 1).word());
      }
      int verb = quantity.from() - 1;
      int floor = verb - REACH;
      while (verb > floor && (is(verb, "by") || is(verb, "to") || groups.isTaken(verb))) {
        verb--;
      }
      return is(verb - 1, "having");
    }

    /** Where a figure begins that another, in brackets, only says again. */
    private int outside(int from) {
      int start = from;
      if (is(from - 1, "(") && groups.isTaken(from - 2)) {
        start = from - 1;
        while (groups.isTaken(start - 1)) {
          start--;
        }
      }
      return start;
    }

    /** "60% of its revenue", "£25m in damage", "a 5% rise in rents", "paid $5m for the land". */
    private @Nullable String following(Quantity quantity) {
      int at = quantity.to();
      if (directions.of(line.at(at)) != null && (is(at + 1, "in") || is(at + 1, "of"))) {
        return phrase(at + 2);
      }
      if (is(at, "of") || (is(at, "in") && quantity.kind() == Kind.MONEY)) {
        String phrase = phrase(at + 1);
        boolean whole = phrase == null && classes.is(line.at(at + 1), WordClass.PRONOUN);
        return whole ? line.at(at + 1).raw() : phrase;
      }
      boolean bought =
          quantity.kind() == Kind.MONEY
              && PURPOSES.contains(line.at(at).word())
              && (classes.isVerb(line.at(quantity.from() - 1)) || is(at, "off"));
      int thing = pastAmount(at + 1);
      if (bought && groups.startingAt(thing) != null) {
        return phrase(thing);
      }
      boolean apposed = is(quantity.from() - 1, ",") || is(quantity.from() - 1, "(");
      boolean beside = quantity.kind() == Kind.LENGTH && BESIDE.contains(line.at(at).word());
      return apposed && beside ? phrase(at + 1) : null;
    }

    /** Past "an 8.5 kW" of "for an 8.5 kW system". */
    private int pastAmount(int at) {
      int end = at + (classes.is(line.at(at), WordClass.DETERMINER) ? 1 : 0);
      int first = end;
      while (groups.isTaken(end)) {
        end++;
      }
      return end > first ? end : at;
    }

    private @Nullable String phrase(int at) {
      Group group = groups.startingAt(at);
      return group == null ? null : quote(group.from(), groups.pastLinks(group.to(), 1));
    }

    /** "a cost of £8.2m", "claims of between £25m and £40m". */
    private @Nullable String governing(int before) {
      int of = before - 1;
      while (of > before - 3 && classes.is(line.at(of), WordClass.ADVERB)) {
        of--;
      }
      Group group = is(of, "of") ? groups.endingAt(of) : null;
      return group == null || antecedents.isReckoning(group)
          ? null
          : quote(group.from(), group.to());
    }

    /** "a $700 million contract": the noun after the amount. */
    private @Nullable String modified(Quantity quantity) {
      Noun noun = quantity.noun();
      int at = noun == null ? quantity.to() : Math.max(quantity.to(), noun.to());
      boolean named = line.at(quantity.from() - 1).isCapitalised() || isDigits(quantity.from() - 1);
      if (quantity.kind() == Kind.PERCENT && named && groups.endingAt(quantity.from()) != null) {
        return null;
      }
      Lexeme next = line.at(at);
      int start = at + (next.isHyphen() && next.glued() ? 1 : 0);
      if (classes.is(line.at(start), WordClass.DETERMINER) || line.at(start).is("'s")) {
        return null;
      }
      Group group = groups.startingAt(start);
      return group == null ? null : quote(group.from(), groups.pastLinks(group.to(), 3));
    }

    private boolean isDigits(int at) {
      return line.at(at).isNumber() || line.at(at).type() == Lexeme.Type.CODE;
    }

    private boolean is(int at, String word) {
      return line.at(at).is(word);
    }

    private @Nullable String quote(int from, int to) {
      return SubjectWords.quote(line, from, to);
    }
  }
}
