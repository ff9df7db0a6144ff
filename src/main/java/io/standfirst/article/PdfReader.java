package io.standfirst.article;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * PDF: lines as they lie on the pages, mended to paragraphs. Title, author and date come from the
 * file's metadata only where the first page bears them out, for metadata often tell of a template.
 */
final class PdfReader implements FormatReader {
  private static final int FIRST_LINES = 60;

  @Override
  public Draft read(Source source) throws UnreadableException, IOException {
    PdfGuard.check(source.bytes(), source.limits());
    try (PDDocument document =
        Loader.loadPDF(source.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        throw new UnreadableException(new Unreadable.NoArticleText());
      }
      PdfLines stripper = new PdfLines(source.limits(), source.deadline());
      List<PdfPage> pages = stripper.pages(document);
      List<Block> blocks = PdfParagraphs.of(PdfFurniture.without(pages));
      return Draft.withGuessedTitle(
          blocks, facts(document.getDocumentInformation(), pages, blocks));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(new Unreadable.Encrypted());
    }
  }

  private static Facts facts(
      PDDocumentInformation information, List<PdfPage> pages, List<Block> blocks) {
    String first =
        Echo.letters(
            String.join(
                " ",
                pages.stream()
                    .limit(1)
                    .flatMap(page -> page.lines().stream())
                    .limit(FIRST_LINES)
                    .map(PdfLine::text)
                    .toList()));
    String title = borneOut(information.getTitle(), first);
    if (title == null) {
      title = PdfTitle.of(pages, blocks);
    }
    String author = information.getAuthor();
    List<String> byline =
        author == null
            ? List.of()
            : Bylines.names(author).stream().filter(it -> isSaid(it, first)).toList();
    return Facts.ofTitle(title).withByline(byline);
  }

  private static @Nullable String borneOut(@Nullable String stated, String firstPage) {
    return stated != null && isSaid(stated, firstPage) && Sentences.words(stated) > 1
        ? stated
        : null;
  }

  private static boolean isSaid(String stated, String firstPage) {
    String letters = Echo.letters(stated);
    return !letters.isEmpty() && firstPage.contains(letters);
  }
}
