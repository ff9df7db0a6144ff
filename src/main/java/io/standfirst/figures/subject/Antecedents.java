package io.standfirst.figures.subject;

import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.NounChains;
import io.standfirst.figures.phrase.NounGroups;
import io.standfirst.figures.phrase.NounGroups.Group;
import io.standfirst.figures.quantity.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds, before an amount, the noun group that it is of: the nearest one, or the subject of the
 * clause. Looks back a bounded number of lexemes, and never past a semicolon, colon or quote.
 */
final class Antecedents {
  private static final int REACH = 40;
  private static final int BRACKET = 6;
  private static final Set<String> STOPS = Set.of(";", ":", "\"", "“", "”");

  /** Before a noun of time, "(revenue) in the quarter", they say when, not what. */
  private static final Set<String> TIMES =
      Set.of("in", "during", "over", "for", "through", "throughout", "within");

  private static final Set<String> RELATIVES = Set.of("which", "who", "that");

  /** Nouns that say how an amount was reckoned, not what it is of. */
  private static final Set<String> RECKONINGS =
      Set.of("total", "average", "sum", "maximum", "minimum", "amount", "record", "estimate");

  private final Lexemes line;
  private final NounGroups groups;
  private final NounChains chains;
  private final WordClasses classes;
  private final Lemmas lemmas;

  Antecedents(
      Lexemes line, NounGroups groups, NounChains chains, WordClasses classes, Lemmas lemmas) {
    this.line = line;
    this.groups = groups;
    this.chains = chains;
    this.classes = classes;
    this.lemmas = lemmas;
  }

  /** The nearest noun group, with the groups that it hangs from; null for none. */
  @Nullable Group nearest(int before) {
    int floor = Math.max(0, before - REACH);
    for (int end = before; end > floor && !isStop(end - 1); end--) {
      end = beforeBracket(end);
      Group group = groups.endingAt(end);
      if (group != null && (isTime(group) || isAgent(group, end, before))) {
        end = group.from();
      } else if (group != null && !isReckoning(group)) {
        int to = end == before ? beforeVerb(group) : pastRate(group.to());
        return new Group(chains.root(group), to);
      }
    }
    return null;
  }

  /**
   * The subject of the nearest verb that shows one: "the fund" of "the fund will grow for"; null
   * for none.
   */
  @Nullable Group ofClause(int before) {
    int floor = Math.max(0, before - REACH);
    int at = before - 1;
    while (at > floor && !isStop(at)) {
      if (!groups.isVerb(at)) {
        at--;
        continue;
      }
      while (at > floor && (groups.isVerb(at) || classes.is(line.at(at), WordClass.ADVERB))) {
        at--;
      }
      int end = RELATIVES.contains(line.at(at).word()) ? at : at + 1;
      Group group = groups.endingAt(end);
      if (group != null && !isTime(group)) {
        return chains.whole(group);
      }
    }
    return null;
  }

  /** "a survey of 900 bakers": the noun that a quantity hangs from; null for none. */
  @Nullable Group governor(Quantity quantity) {
    int of = quantity.from() - 1;
    Group group = line.at(of).is("of") ? groups.endingAt(of) : null;
    return group == null || isReckoning(group) ? null : withName(group);
  }

  /** "(a) Board of Health study": a name that holds an "of". */
  private Group withName(Group group) {
    boolean capitals =
        line.at(group.from()).isCapitalised() && line.at(group.from() - 2).isCapitalised();
    Group head =
        capitals && line.at(group.from() - 1).is("of") ? groups.endingAt(group.from() - 1) : null;
    return head == null ? group : new Group(head.from(), group.to());
  }

  /** Whether a group only says how an amount was reckoned: "the total". */
  boolean isReckoning(Group group) {
    return RECKONINGS.contains(line.at(group.to() - 1).word()) && group.to() - group.from() < 3;
  }

  /** Before the bracket that ends at a lexeme: "carmakers (SXAP) slid". */
  private int beforeBracket(int end) {
    if (line.at(end - 1).is(")")) {
      for (int open = end - 2; open > end - BRACKET; open--) {
        if (line.at(open).is("(")) {
          return open;
        }
      }
    }
    return end;
  }

  /** "(an engine) tuned by the team to give": who did what the amount's verb is not of. */
  private boolean isAgent(Group group, int end, int before) {
    int by = groups.beforeDeterminers(group.from());
    return line.at(by).is("by") && line.at(by - 1).word().endsWith("ed") && end < before;
  }

  /** Whether a group says when: "in the quarter". */
  boolean isTime(Group group) {
    return classes.is(line.at(group.to() - 1), WordClass.TIME)
        && TIMES.contains(line.at(groups.beforeDeterminers(group.from())).word());
  }

  /** "(the price of gold) per ounce (is)". */
  private int pastRate(int to) {
    return line.at(to).is("per") && groups.isUnit(to + 1) ? to + 2 : to;
  }

  /** "(stars) spin 800 times": a singular right after a plural and before an amount is a verb. */
  private int beforeVerb(Group group) {
    int last = group.to() - 1;
    boolean verb =
        last > group.from()
            && !line.at(last).isCapitalised()
            && line.at(last).isWord()
            && !lemmas.isPlural(line.at(last).word())
            && line.at(last - 1).isWord()
            && lemmas.isPlural(line.at(last - 1).word());
    return verb ? last : group.to();
  }

  private boolean isStop(int at) {
    return STOPS.contains(line.at(at).raw());
  }
}
