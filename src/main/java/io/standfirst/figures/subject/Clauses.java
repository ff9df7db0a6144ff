package io.standfirst.figures.subject;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.NounChains;
import io.standfirst.figures.phrase.NounGroups;
import io.standfirst.figures.phrase.NounGroups.Group;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of the clause that a lexeme stands in.
 *
 * <p>Looks left for the nearest verb that shows a subject; verbs that share one with a verb before
 * them ("sold it and paid") and subjects set apart by an apposition are passed over. A pronoun
 * names nobody, unless it stands for who is speaking: "the firm said it has". Bounded, so linear.
 */
final class Clauses {
  private static final int REACH = 40;
  private static final int NEAR = 4;
  private static final int APPOSITION = 14;
  private static final Set<String> STOPS = Set.of(";", ":", "\"", "“", "”", "(", ")");
  private static final Set<String> RELATIVES = Set.of("which", "who", "that");

  /** What they lead is compared or listed, not done: "wider than the loss of". */
  private static final Set<String> BARRIERS = Set.of("than", "including", "excluding", "like");

  private final Lexemes line;
  private final NounGroups groups;
  private final NounChains chains;
  private final Antecedents antecedents;
  private final WordClasses classes;

  Clauses(
      Lexemes line,
      NounGroups groups,
      NounChains chains,
      Antecedents antecedents,
      WordClasses classes) {
    this.line = line;
    this.groups = groups;
    this.chains = chains;
    this.antecedents = antecedents;
    this.classes = classes;
  }

  /** Whether the noun that begins at a lexeme is the object of a verb. */
  boolean isObject(int from) {
    int amount = groups.beforeTaken(groups.beforeDeterminers(from) + 1);
    return groups.isVerb(groups.beforeDeterminers(amount));
  }

  /**
   * Whether an amount is what a verb without a subject of its own tells: "(built a hall) and rose
   * to".
   */
  boolean sharesSubject(int amount) {
    int at = amount - 1;
    while (at > amount - NEAR
        && (classes.is(line.at(at), WordClass.PREPOSITION)
            || classes.is(line.at(at), WordClass.ADVERB))) {
      at--;
    }
    return groups.isVerb(at) && line.at(at - 1).is("and");
  }

  /** The subject; null where none is named. */
  @Nullable Group subject(int before) {
    int floor = Math.max(-1, before - REACH);
    boolean first = true;
    int at = before - 1;
    while (at > floor && !STOPS.contains(line.at(at).raw())) {
      if (first && !groups.isTaken(at) && isBarrier(at)) {
        return null;
      }
      if (!groups.isVerb(at)) {
        at--;
        continue;
      }
      int verb = firstOfVerbs(at, floor);
      if (first
          && classes.is(line.at(at), WordClass.BE)
          && classes.is(line.at(before - 1), WordClass.PREPOSITION)) {
        return null;
      }
      first = false;
      Group group = subjectBefore(verb);
      if (group != null) {
        return group;
      }
      if (isUnnamed(line.at(verb - 1)) && !classes.is(line.at(verb - 2), WordClass.SPEECH)) {
        return null;
      }
      at = verb - 1;
    }
    return null;
  }

  /** "it", "that (makes)", "each (supplied with)": words that stand for what they do not name. */
  private boolean isUnnamed(Lexeme lexeme) {
    boolean relative = lexeme.is("which") || lexeme.is("who");
    return !relative
        && (classes.is(lexeme, WordClass.PRONOUN) || classes.is(lexeme, WordClass.DETERMINER));
  }

  private boolean isBarrier(int at) {
    Lexeme lexeme = line.at(at);
    return BARRIERS.contains(lexeme.word())
        || (lexeme.is(",") && classes.is(line.at(at + 1), WordClass.PREPOSITION));
  }

  private @Nullable Group subjectBefore(int verb) {
    boolean infinite = line.at(verb).is("to") || line.at(verb).word().endsWith("ing");
    int end = verb;
    boolean relative = RELATIVES.contains(line.at(end - 1).word());
    end -= relative ? 1 : 0;
    if (line.at(end - 1).is(",")) {
      if (infinite) {
        return null;
      }
      end = relative ? end - 1 : beforeApposition(end - 1);
    }
    Group group = groups.endingAt(end);
    if (group == null || antecedents.isTime(group)) {
      return null;
    }
    if (relative) {
      return group;
    }
    int root = chains.root(group);
    boolean object = infinite ? isObject(root) : isInfinitive(groups.beforeDeterminers(root));
    return object ? null : new Group(root, group.to());
  }

  private boolean isInfinitive(int at) {
    return line.at(at - 1).is("to") && groups.isVerb(at);
  }

  /** Where the verbs begin of which one is given: "plans to hire", "has also been released". */
  private int firstOfVerbs(int last, int floor) {
    int at = last;
    while (at - 1 > floor
        && (groups.isVerb(at - 1)
            || line.at(at - 1).is("to")
            || classes.is(line.at(at - 1), WordClass.ADVERB))) {
      at--;
    }
    return at;
  }

  /** "the trust, a landlord in the city, (posted)": where "the trust" ends. */
  private int beforeApposition(int comma) {
    for (int i = comma - 1; i > comma - APPOSITION && !groups.isVerb(i); i--) {
      if (line.at(i).is(",")) {
        return i;
      }
    }
    return comma + 1;
  }
}
