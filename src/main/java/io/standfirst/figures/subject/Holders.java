package io.standfirst.figures.subject;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.WordClass;
import io.standfirst.figures.lexicon.WordClasses;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounChains;
import io.standfirst.figures.phrase.NounGroups;
import io.standfirst.figures.phrase.NounGroups.Group;
import io.standfirst.figures.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who has, does or gets what a figure is of: the subject of the clause that the thing is an
 * object in ("Apple lowered its guidance to"), the noun that it hangs from ("a survey of 900
 * firms", "brothers with a net worth of"), the other name that it is given ("wool, the best sector,
 * fell"), or the name that the sentence is set under ("Reed Foods — Shares slid").
 */
final class Holders {
  private static final int COORDINATION = 10;

  /** Before counted things they say where. */
  private static final Set<String> PLACES = Set.of("in", "at", "on", "during");

  private final Lexemes line;
  private final NounGroups groups;
  private final NounChains chains;
  private final Clauses clauses;
  private final Antecedents antecedents;
  private final WordClasses classes;

  Holders(
      Lexemes line,
      NounGroups groups,
      NounChains chains,
      Clauses clauses,
      Antecedents antecedents,
      WordClasses classes) {
    this.line = line;
    this.groups = groups;
    this.chains = chains;
    this.clauses = clauses;
    this.antecedents = antecedents;
    this.classes = classes;
  }

  /** The holder of a thing; null where the sentence names none. */
  @Nullable Group of(Quantity quantity, Group thing) {
    Group holder = ofClause(quantity, thing);
    if (holder == null) {
      holder = apposed(quantity, thing);
    }
    return holder == null ? heading(thing) : holder;
  }

  /**
   * "Wool, last year's best sector, (fell 2%)": what a thing is another name for; no place in
   * another.
   */
  private @Nullable Group apposed(Quantity quantity, Group thing) {
    int end = thing.to();
    if (end >= quantity.from() || !line.at(end).is(",") || !groups.isVerb(end + 1)) {
      return null;
    }
    int from = thing.from() - (line.at(thing.from() - 1).is("'s") ? 1 : 0);
    int comma = groups.beforeDeterminers(groups.beforeTaken(from));
    Group name = line.at(comma).is(",") ? groups.endingAt(comma) : null;
    boolean place = line.at(comma - 1).isCapitalised() && line.at(end - 1).isCapitalised();
    return place ? null : name;
  }

  /** "Reed Foods — Shares (of the miller slid 4%)": the name that a sentence is set under. */
  private @Nullable Group heading(Group thing) {
    int sign = groups.beforeDeterminers(thing.from());
    boolean dash = line.at(sign).isHyphen() && !line.at(sign + 1).glued();
    boolean colon = line.at(sign).is(":") && sign + 1 < thing.from();
    Group name = dash || colon ? groups.endingAt(sign) : null;
    return name != null && name.from() == 0 && line.at(0).isCapitalised() ? name : null;
  }

  private @Nullable Group ofClause(Quantity quantity, Group thing) {
    boolean count = quantity.kind() == Kind.COUNT;
    Group governor = count ? antecedents.governor(quantity) : null;
    if (governor != null && governor.to() <= thing.from()) {
      return governor;
    }
    boolean apposed =
        quantity.noun() == null
            && line.at(quantity.from() - 1).is(",")
            && thing.from() >= quantity.to();
    if (apposed || !isHeld(quantity) || isSubject(quantity, thing)) {
      return null;
    }
    int first = Math.min(quantity.from(), thing.from());
    int before = groups.beforeTaken(groups.beforeDeterminers(first) + 1);
    Lexeme lead = line.at(before - 1);
    if (count && PLACES.contains(lead.word())) {
      return null;
    }
    Group bearer = lead.is("with") ? groups.endingAt(before - 1) : null;
    return bearer == null || clauses.isObject(bearer.from())
        ? clauses.subject(before)
        : chains.whole(bearer);
  }

  private boolean isHeld(Quantity quantity) {
    boolean oneOf =
        quantity.amount() instanceof Amount.Value(BigDecimal value)
            && value.compareTo(BigDecimal.ONE) == 0
            && line.at(quantity.core() + 1).is("of");
    return !oneOf
        && quantity.kind() != Kind.AGE
        && quantity.kind() != Kind.DURATION
        && quantity.kind() != Kind.SCORE;
  }

  /** Whether the thing is itself what a clause is about: "(found that) 81% of firms reported". */
  private boolean isSubject(Quantity quantity, Group thing) {
    if (thing.to() == quantity.from()) {
      return true;
    }
    if (thing.to() < quantity.from()) {
      for (int i = thing.to(); i < quantity.from(); i++) {
        if (groups.isVerb(i) && !isTimed(i)) {
          return true;
        }
      }
      return false;
    }
    Noun noun = quantity.noun();
    int next = noun != null && noun.from() == thing.from() ? noun.to() : thing.to();
    int first = next;
    while (next < first + COORDINATION && isCoordinated(next, next == first)) {
      next++;
    }
    return groups.isVerb(next) && next != first + 1 && !isReduced(next, quantity);
  }

  /** "(had a 3-litre engine) paired with": a participle, since the noun is a verb's object. */
  private boolean isReduced(int at, Quantity quantity) {
    int verb = groups.beforeDeterminers(quantity.from());
    return line.at(at).word().endsWith("ed")
        && classes.is(line.at(at + 1), WordClass.PREPOSITION)
        && groups.isVerb(verb)
        && !classes.is(line.at(verb), WordClass.SPEECH);
  }

  private boolean isCoordinated(int at, boolean first) {
    Lexeme lexeme = line.at(at);
    return first
        ? lexeme.is("and") || lexeme.is("or")
        : lexeme.is("of") || groups.isTaken(at) || groups.isNoun(at);
  }

  /** "the quarter ended (in May)". */
  private boolean isTimed(int verb) {
    return classes.is(line.at(verb - 1), WordClass.TIME) && line.at(verb).word().endsWith("ed");
  }
}
