package io.standfirst.figures.subject;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.Lexicon;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.Directions;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounChains;
import io.standfirst.figures.phrase.NounGroups;
import io.standfirst.figures.phrase.NounGroups.Group;
import io.standfirst.figures.quantity.Quantity;
import io.standfirst.figures.unit.Units;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a quantity is of, in the words of its sentence, by the first of these that is there:
 * the noun phrase counted; what follows "of", "in" or a noun of change ("a 5% rise in rents"); the
 * noun that governs it ("a cost of £8m"); the noun it stands before; the nearest noun group before
 * it, which is the subject of its verb or the object it moves. Who has, does or gets it follows in
 * brackets: "revenue guidance (Apple)".
 */
public final class Subject {
  /** How far back a verb is looked for past figures that stand between. */
  private static final int REACH = 12;

  /** Before a duration they say how long something was done: "over five weeks". */
  private static final Set<String> SPANS = Set.of("in", "over", "for", "within", "after", "past");

  /** After a duration they say when: "six minutes later". */
  private static final Set<String> LATERS = Set.of("later", "ago", "earlier");

  private final WordClasses classes;
  private final Directions directions;
  private final Units units;
  private final Lemmas lemmas;
  private final CountedThing counted;

  /** Finds nouns and verbs by the lexicon, verbs of change and units. */
  public Subject(Lexicon lexicon, Directions directions, Units units) {
    this.classes = lexicon.classes();
    this.directions = directions;
    this.units = units;
    this.lemmas = lexicon.lemmas();
    this.counted = new CountedThing(classes, directions, lemmas);
  }

  /** The subjects of one sentence's quantities. */
  public Inside in(Lexemes line, List<Quantity> quantities, List<Moment> moments) {
    BitSet taken = new BitSet(line.size());
    quantities.forEach(quantity -> taken.set(quantity.from(), quantity.to()));
    BitSet times = new BitSet(line.size());
    moments.forEach(moment -> times.set(moment.from(), moment.to()));
    taken.or(times);
    for (Quantity quantity : quantities) {
      Noun noun = quantity.noun();
      if (noun != null) {
        taken.clear(noun.from(), noun.to());
      }
    }
    return new Inside(line, new NounGroups(line, taken, classes, directions, units), times);
  }

  /** One sentence, its noun groups at hand. */
  public final class Inside {
    private final Lexemes line;
    private final NounGroups groups;
    private final Antecedents antecedents;
    private final Complements complements;
    private final Clauses clauses;
    private final Holders holders;
    private final Descriptions descriptions;
    private final NounChains chains;

    private Inside(Lexemes line, NounGroups groups, BitSet times) {
      NounChains chains = new NounChains(line, groups, classes);
      this.line = line;
      this.groups = groups;
      this.chains = chains;
      this.descriptions = new Descriptions(line, groups, times, classes);
      this.antecedents = new Antecedents(line, groups, chains, classes, lemmas);
      this.complements =
          new Complements(line, groups, chains, antecedents, classes, directions, lemmas);
      this.clauses = new Clauses(line, groups, chains, antecedents, classes);
      this.holders = new Holders(line, groups, chains, clauses, antecedents, classes);
    }

    /** The phrase, at most twelve words; null where the sentence shows none. */
    public @Nullable String of(Quantity quantity) {
      Noun noun = quantity.noun();
      if (noun != null && !counted.isMeasure(line, groups, quantity, noun)) {
        return counted(quantity, noun);
      }
      Group thing = measured(quantity);
      if (thing == null && noun != null) {
        thing = new Group(noun.from(), noun.to());
      }
      return thing == null ? null : worded(quantity, thing);
    }

    private String counted(Quantity quantity, Noun noun) {
      Group which = counted.ofLeftOut(line, groups, quantity, noun);
      if (which != null) {
        return SubjectWords.of(line, new Group(noun.from(), noun.to()), which, null);
      }
      boolean governed = antecedents.governor(quantity) != null;
      return worded(quantity, counted.of(line, groups, chains, quantity, noun, governed));
    }

    private String worded(Quantity quantity, Group thing) {
      Group lead = descriptions.before(quantity, thing.from());
      return SubjectWords.of(line, lead, thing, holders.of(quantity, thing));
    }

    private @Nullable Group measured(Quantity quantity) {
      boolean lasting = quantity.kind() == Kind.DURATION || quantity.kind() == Kind.SCORE;
      int start = outside(quantity.from());
      boolean ofOther = !line.isEnglish() && is(quantity.to(), "of");
      Group found = lasting && !ofOther ? null : complements.following(quantity, start);
      if (found == null && !lasting) {
        found = complements.governing(start);
      }
      if (found == null) {
        found = complements.modified(quantity);
      }
      if (found == null && ofSubject(quantity)) {
        found = antecedents.ofClause(start);
      }
      if (found == null && groups.isPerson(quantity.to()) && groups.isVerb(quantity.to())) {
        return null;
      }
      if (found == null && clauses.sharesSubject(start)) {
        return clauses.subject(start);
      }
      return found == null ? antecedents.nearest(start) : found;
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

    private boolean is(int at, String word) {
      return line.at(at).is(word);
    }
  }
}
