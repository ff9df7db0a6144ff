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
  private static final int MAX_WORDS = 12;
  private static final int REACH = 24;
  private static final Set<String> LINKS =
      Set.of("of", "in", "on", "for", "at", "from", "with", "among", "between");
  private static final Set<String> STOPS = Set.of(";", ":", "\"", "“", "”");
  private static final Set<String> BESIDE = Set.of("above", "below", "beyond", "under", "over");

  private static final Set<String> PURPOSES = Set.of("for", "on", "off");

  /** Nouns that say how an amount was reckoned, not what it is of. */
  private static final Set<String> RECKONINGS =
      Set.of("total", "average", "sum", "maximum", "minimum", "amount", "record", "estimate");

  private final WordClasses classes;
  private final Directions directions;
  private final Units units;

  Subject(WordClasses classes, Directions directions, Units units) {
    this.classes = classes;
    this.directions = directions;
    this.units = units;
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

    private Inside(Lexemes line, NounGroups groups) {
      this.line = line;
      this.groups = groups;
    }

    /** The phrase, at most twelve words; null where the sentence shows none. */
    @Nullable String of(Quantity quantity) {
      Noun noun = quantity.noun();
      if (noun != null) {
        return quote(noun.from(), past(noun.to()));
      }
      boolean lasting = quantity.kind() == Kind.DURATION || quantity.kind() == Kind.SCORE;
      int start = outside(quantity.from());
      String found = lasting ? null : following(quantity);
      if (found == null && !lasting) {
        found = governing(start);
      }
      if (found == null) {
        found = modified(quantity.to());
      }
      return found != null ? found : nearest(start);
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
      if (bought && groups.startingAt(at + 1) != null) {
        return phrase(at + 1);
      }
      boolean apposed = is(quantity.from() - 1, ",") || is(quantity.from() - 1, "(");
      boolean beside = quantity.kind() == Kind.LENGTH && BESIDE.contains(line.at(at).word());
      return apposed && beside ? phrase(at + 1) : null;
    }

    private @Nullable String phrase(int at) {
      Group group = groups.startingAt(at);
      return group == null ? null : quote(group.from(), past(group.to()));
    }

    /** "a cost of £8.2m", "claims of between £25m and £40m". */
    private @Nullable String governing(int before) {
      int of = before - 1;
      while (of > before - 3 && classes.is(line.at(of), WordClass.ADVERB)) {
        of--;
      }
      Group group = is(of, "of") ? groups.endingAt(of) : null;
      return group == null || isReckoning(group) ? null : quote(group.from(), group.to());
    }

    /** "a $700 million contract": the noun after the amount. */
    private @Nullable String modified(int at) {
      Lexeme next = line.at(at);
      int start = at + (next.isHyphen() && next.glued() ? 1 : 0);
      if (classes.is(line.at(start), WordClass.DETERMINER) || line.at(start).is("'s")) {
        return null;
      }
      Group group = groups.startingAt(start);
      return group == null ? null : quote(group.from(), group.to());
    }

    /** Past one "of …" that completes a phrase. */
    private int past(int at) {
      Group group = is(at, "of") ? groups.startingAt(at + 1) : null;
      return group == null ? at : group.to();
    }

    /** The nearest noun group before the amount, with the groups that it hangs from. */
    private @Nullable String nearest(int before) {
      int floor = Math.max(0, before - REACH);
      for (int end = before; end > floor && !STOPS.contains(line.at(end - 1).raw()); end--) {
        Group group = groups.endingAt(end);
        if (group != null && !isReckoning(group)) {
          return quote(root(group), group.to());
        }
      }
      return null;
    }

    /** "sales in the north": where the noun begins that a group hangs from by a preposition. */
    private int root(Group group) {
      int from = group.from();
      for (int links = 0; links < 3; links++) {
        int link = from - 1;
        while (link > from - 4 && classes.is(line.at(link), WordClass.DETERMINER)) {
          link--;
        }
        Group head = LINKS.contains(line.at(link).word()) ? groups.endingAt(link) : null;
        if (head == null) {
          break;
        }
        from = head.from();
      }
      return from;
    }

    private boolean isReckoning(Group group) {
      return RECKONINGS.contains(line.at(group.to() - 1).word()) && group.to() - group.from() < 3;
    }

    private boolean is(int at, String word) {
      return line.at(at).is(word);
    }

    private @Nullable String quote(int from, int to) {
      int end = to;
      int words = 0;
      for (int i = from; i < to; i++) {
        words += (line.at(i).isWord() && !line.at(i).glued()) || i == from ? 1 : 0;
        if (words > MAX_WORDS) {
          end = i;
          break;
        }
      }
      return end > from ? line.quote(from, end) : null;
    }
  }
}
