package io.standfirst.summary.topics;

import io.standfirst.text.Token;
import java.util.List;

/**
 * Runs of capitalised words and of what links them: "Bank of England", "Ursula von der Leyen",
 * "Kang Dong-wan". A run has few words, so that each token is looked at a bounded number of times.
 */
final class NameRuns {
  private static final int LONGEST = 6;

  private final CapitalUse capitals;
  private final NameWords words;

  NameRuns(CapitalUse capitals, NameWords words) {
    this.capitals = capitals;
    this.words = words;
  }

  /** Whether a name, or what stands before one, begins at a token. */
  boolean begins(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    boolean article =
        i + 1 < tokens.size()
            && (form.equals("al") || form.equals("el"))
            && capitals.gap(tokens, i).equals("-");
    return mayBeName(tokens.get(i)) || (article && mayBeName(tokens.get(i + 1)));
  }

  /** Behind the run that begins at {@code start}. */
  int end(List<Token> tokens, int start) {
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST && goesOn(tokens, end - 1)) {
      int next = end;
      while (next < tokens.size() && next - end < 2 && isLink(tokens, start, next)) {
        next++;
      }
      if (next == tokens.size()) {
        break; // "the Bank of" with nothing behind it
      }
      String gap = capitals.gap(tokens, next - 1);
      boolean linked = next == end || gap.equals(" ") || gap.equals("-");
      boolean name =
          mayBeName(tokens.get(next)) || (next == end && isGivenName(tokens, start, next));
      if (!name || !linked) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private boolean mayBeName(Token token) {
    String form = token.form();
    return capitals.isCapitalised(token)
        && !words.isContraction(form)
        && !words.is(WordKind.COMMON, form)
        && !words.isDate(CapitalUse.base(form));
  }

  /**
   * Whether what follows a token may belong to its name: by the gap, and no possessive before it.
   */
  private boolean goesOn(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    String gap = capitals.gap(tokens, i);
    boolean initial = gap.equals(". ") && tokens.get(i).span().length() == 1;
    boolean hyphen = gap.equals("-") && !isPair(tokens, i);
    boolean near = gap.equals(" ") || hyphen || gap.equals("\u00A0") || gap.equals(" & ");
    boolean possessive = form.endsWith("'s");
    return (initial || near)
        && (!possessive || words.is(WordKind.POSSESSIVE, CapitalUse.base(form)));
  }

  /** "the North Korea-Russia border": two names that stand alone elsewhere. */
  private boolean isPair(List<Token> tokens, int i) {
    return capitals.isAlone(tokens.get(i + 1).form()) && capitals.isAlone(tokens.get(i).form());
  }

  /** "Kang Dong-wan": a short given name in small letters behind a hyphen. */
  private boolean isGivenName(List<Token> tokens, int start, int i) {
    String form = tokens.get(i).form();
    return i - start >= 2
        && capitals.gap(tokens, i - 1).equals("-")
        && form.length() <= 4
        && !words.isCommonForm(form);
  }

  private boolean isLink(List<Token> tokens, int start, int i) {
    String form = tokens.get(i).form();
    String before = tokens.get(i - 1).form();
    boolean body =
        (form.equals("of") && words.isInstitution(before))
            || (form.equals("for") && words.is(WordKind.PURPOSE, before));
    boolean title = form.equals("of") && words.is(WordKind.TITLE, before) && i - 1 >= start;
    boolean person =
        words.isLink(form) && (!words.isStop(tokens.get(start).form()) || i - start > 2);
    return capitals.gap(tokens, i - 1).equals(" ") && (person || body || title);
  }
}
