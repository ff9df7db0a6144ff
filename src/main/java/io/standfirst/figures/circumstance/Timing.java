package io.standfirst.figures.circumstance;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.When;
import io.standfirst.figures.date.Moment;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's times an amount holds for: the nearest one in its clause. */
public final class Timing {
  private static final Set<String> LEADS =
      Set.of(
          "in",
          "on",
          "at",
          "since",
          "by",
          "during",
          "until",
          "before",
          "after",
          "from",
          "of",
          "for",
          "between",
          "am",
          "im",
          "um",
          "seit",
          "von",
          "zwischen",
          "en",
          "au",
          "depuis",
          "entre",
          "de",
          "desde",
          "nel",
          "dal",
          "tra",
          "em",
          "no",
          "op",
          "sinds",
          "van",
          "tussen");
  private static final Set<String> SINCE = Set.of("since", "seit", "depuis", "sinds");
  private static final int WINDOW = 80;

  /** How many lexemes before a time "since" may stand: "since regular measurements began in". */
  private static final int SINCE_REACH = 7;

  private static final int COMMA = 6;
  private static final int SEMICOLON = 30;
  private static final int OPENING = 10;
  private static final int UNDATED = 100;

  private Timing() {}

  /** The time that the amount at the lexemes [from, to) holds for; null where none is told. */
  public static @Nullable When of(
      Lexemes line, int from, int to, List<Moment> moments, @Nullable LocalDate published) {
    Moment best = null;
    int least = Integer.MAX_VALUE;
    for (int i = firstNear(moments, from); i < moments.size(); i++) {
      Moment moment = moments.get(i);
      if (moment.from() > to + WINDOW) {
        break;
      }
      boolean inside = moment.from() < to && moment.to() > from;
      if (moment.kind() == Kind.TIME || inside || datesABeginning(line, moment)) {
        continue;
      }
      int distance =
          moment.from() >= to
              ? distance(line, to, moment.from())
              : 1 + distance(line, moment.to(), from);
      if (opens(line, moment)) {
        distance = Math.min(distance, OPENING);
      }
      if (moment.first() == null) {
        distance += UNDATED;
      }
      if (distance < least) {
        least = distance;
        best = moment;
      }
    }
    return best == null ? null : when(line, best, published);
  }

  /** "the most since it opened in 1998": a time of what went before, not of the amount. */
  private static boolean datesABeginning(Lexemes line, Moment moment) {
    int least = Math.max(0, moment.from() - SINCE_REACH);
    for (int i = moment.from() - 2; i >= least && !line.at(i).is(","); i--) {
      if (SINCE.contains(line.at(i).word())) {
        return !line.at(i + 1).is("the") || i + 2 < moment.from();
      }
    }
    return false;
  }

  /** "since 2022" holds up to the publication, or to no day that is known. */
  private static When when(Lexemes line, Moment moment, @Nullable LocalDate published) {
    When when = moment.when(quoted(line, moment));
    boolean since =
        SINCE.contains(line.at(moment.from() - 1).word())
            || (line.at(moment.from() - 1).is("the") && line.at(moment.from() - 2).is("since"));
    LocalDate first = moment.first();
    if (!since || first == null) {
      return when;
    }
    boolean past = published != null && !published.isBefore(first);
    return new When(when.text(), when.from(), past ? String.valueOf(published) : null);
  }

  /** The first moment in the window before a lexeme, by halving: moments stand in order. */
  private static int firstNear(List<Moment> moments, int from) {
    int low = 0;
    int high = moments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (moments.get(middle).to() < from - WINDOW) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "In June, …": the whole sentence's time. */
  private static boolean opens(Lexemes line, Moment moment) {
    return moment.from() <= 1 && line.at(moment.to()).is(",");
  }

  /** A time's words with the preposition before them. */
  public static String quoted(Lexemes line, Moment moment) {
    boolean the = line.at(moment.from() - 1).is("the");
    int lead = moment.from() - (the ? 2 : 1);
    int start = LEADS.contains(line.at(lead).word()) ? lead : the ? lead + 1 : moment.from();
    return line.quote(start, moment.to());
  }

  private static int distance(Lexemes line, int from, int to) {
    int distance = 0;
    for (int i = from; i < to; i++) {
      Lexeme lexeme = line.at(i);
      distance += lexeme.is(",") ? COMMA : lexeme.is(";") ? SEMICOLON : 1;
    }
    return distance;
  }
}
