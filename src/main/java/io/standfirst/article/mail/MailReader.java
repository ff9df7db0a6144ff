package io.standfirst.article.mail;

import io.standfirst.article.Article.Warning;
import io.standfirst.article.Unreadable;
import io.standfirst.article.charset.Charsets;
import io.standfirst.article.cleanup.Bylines;
import io.standfirst.article.date.Dates;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.DecodedText;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FileType;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Mail, mailboxes and web archives: the part that is the article, HTML before plain text unless
 * that is much poorer, with sender, date and subject. A mailbox of several messages is read as a
 * feed of several entries is: one under the other, with a warning.
 */
public final class MailReader implements FormatReader {
  /** A message that is shorter only accompanies the one within it. */
  private static final int NOTE = 400;

  private static final int POORER = 3;

  @Override
  public Draft read(Source source) throws IOException, UnreadableException {
    List<Draft> drafts = new ArrayList<>();
    List<byte[]> messages = Mailbox.messages(source.bytes());
    long written = 0;
    int read = 0;
    while (read < messages.size() && written <= source.limits().written()) {
      Draft draft = message(messages.get(read), source);
      if (!draft.blocks().isEmpty()) {
        drafts.add(draft);
        written += length(draft.blocks());
      }
      read++;
    }
    Draft all =
        switch (drafts.size()) {
          case 0 -> throw new UnreadableException(new Unreadable.NoArticleText());
          case 1 -> drafts.getFirst();
          default -> several(drafts);
        };
    return read < messages.size() ? all.cut() : all;
  }

  private static Draft several(List<Draft> drafts) {
    List<Block> blocks = new ArrayList<>();
    for (Draft draft : drafts) {
      String title = draft.facts().title();
      if (title != null) {
        blocks.add(Block.heading(title));
      }
      blocks.addAll(draft.blocks());
    }
    String message = "The mailbox has " + drafts.size() + " messages; they are read as one text.";
    return new Draft(blocks, Facts.NONE, List.of(new Warning("SEVERAL_ENTRIES", message)), true);
  }

  private static Draft message(byte[] bytes, Source source) throws IOException {
    List<Message> messages = MailParts.of(bytes, source.limits(), source.deadline());
    Draft best = Draft.of(List.of(), Facts.NONE);
    for (Message message : messages) {
      Draft draft =
          source.type() == FileType.WEB_ARCHIVE ? archive(message, source) : mail(message, source);
      boolean fuller = length(draft.blocks()) > POORER * length(best.blocks());
      if (best.blocks().isEmpty() || (length(best.blocks()) < NOTE && fuller)) {
        Draft told = Draft.of(draft.blocks(), draft.facts().or(best.facts()));
        best = message.isCut() ? told.cut() : told;
      }
    }
    return best;
  }

  private static Draft archive(Message message, Source source) {
    Facts facts = facts(message, List.of());
    for (Message.Part part : message.pages()) {
      DecodedText text = Charsets.decode(part.bytes(), part.contentType());
      if (text != null) {
        Draft page = MailPages.saved(text.text(), part.location(), source.limits());
        if (!page.blocks().isEmpty()) {
          return Draft.of(page.blocks(), page.facts().or(facts));
        }
      }
    }
    return Draft.of(plain(message), facts);
  }

  private static Draft mail(Message message, Source source) {
    String from = message.header("from");
    Facts facts = facts(message, from == null ? List.of() : Bylines.names(senderName(from)));
    List<Block> plain = plain(message);
    List<Block> blocks = new ArrayList<>();
    for (Message.Part part : message.pages()) {
      DecodedText text = Charsets.decode(part.bytes(), part.contentType());
      if (text != null) {
        Draft page = MailPages.message(text.text(), source.limits());
        blocks.addAll(page.blocks());
        facts = facts.or(page.facts());
      }
    }
    return Draft.of(length(plain) > POORER * length(blocks) ? plain : blocks, facts);
  }

  private static List<Block> plain(Message message) {
    List<Block> blocks = new ArrayList<>();
    for (Message.Part part : message.texts()) {
      DecodedText text = Charsets.decode(part.bytes(), part.contentType());
      if (text != null) {
        blocks.addAll(MailText.blocks(text.text(), part.contentType()));
      }
    }
    return blocks;
  }

  private static Facts facts(Message message, List<String> byline) {
    String date = message.header("date");
    return new Facts(
        message.header("subject"),
        byline,
        date == null ? null : Dates.first(date, true),
        message.header("content-language"),
        null,
        null,
        null);
  }

  /**
   * "Jane Doe" of {@code "Jane Doe" <jane@example.org>} or {@code jane@example.org (Jane Doe)};
   * empty when only an address stands there.
   */
  private static String senderName(String from) {
    int address = from.indexOf('<');
    int remark = from.indexOf('(');
    String name =
        address >= 0
            ? from.substring(0, address)
            : remark > 0 ? from.substring(remark + 1).replace(")", "") : from;
    name = name.replace("\"", "").strip();
    return name.indexOf('@') >= 0 ? "" : name;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
