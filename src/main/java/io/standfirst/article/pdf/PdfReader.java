package io.standfirst.article.pdf;

import io.standfirst.article.Unreadable;
import io.standfirst.article.cleanup.StatedFacts;
import io.standfirst.article.format.Block;
import io.standfirst.article.format.Bytes;
import io.standfirst.article.format.Draft;
import io.standfirst.article.format.Facts;
import io.standfirst.article.format.FormatReader;
import io.standfirst.article.format.Source;
import io.standfirst.article.format.UnreadableException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF: lines as they lie on the pages, mended to paragraphs. Title, author and date come from the
 * file's metadata only where the first page bears them out, for metadata often tell of a template.
 */
public final class PdfReader implements FormatReader {
  private static final int FIRST_LINES = 60;
  private static final List<String> KEY_HANDLERS =
      List.of("/Adobe.PubSec", "/Adobe.PPKLite", "/Entrust.PPKEF", "/adbe.pkcs7.");

  @Override
  public long weigh(Source source) {
    return PdfGuard.weigh(source.bytes(), source.limits(), source.deadline());
  }

  @Override
  public Draft read(Source source) throws UnreadableException, IOException {
    try (PDDocument document =
        Loader.loadPDF(
            new TimedBytes(source.bytes(), source.deadline()),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() == 0) {
        throw new UnreadableException(new Unreadable.NoArticleText());
      }
      PdfLines stripper = new PdfLines(source.limits(), source.deadline());
      List<PdfPage> set = stripper.pages(document);
      PdfWords words = PdfWords.of(set);
      List<PdfPage> pages =
          set.stream().map(it -> new PdfPage(PdfDropCaps.joined(it.lines(), words))).toList();
      List<Block> blocks = PdfParagraphs.of(PdfFurniture.without(pages), words);
      if (blocks.isEmpty() && Bytes.contains(source.bytes(), "/Image", source.bytes().length)) {
        throw new UnreadableException(Unreadable.NoArticleText.ofPictures());
      }
      Draft draft = draft(document.getDocumentInformation(), pages, blocks);
      return stripper.isCut() ? draft.cut() : draft;
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(new Unreadable.Encrypted());
    } catch (IOException | LinkageError e) {
      if (isEncryptedForKeys(source.bytes())) {
        throw new UnreadableException(new Unreadable.Encrypted());
      }
      throw e;
    }
  }

  /**
   * Whether the file is encrypted for holders of certificates: nobody's key opens it here, and the
   * cryptography for it is not shipped. Its dictionary stands in the open, as PDF requires.
   */
  private static boolean isEncryptedForKeys(byte[] bytes) {
    return Bytes.contains(bytes, "/Encrypt", bytes.length)
        && KEY_HANDLERS.stream().anyMatch(it -> Bytes.contains(bytes, it, bytes.length));
  }

  private static Draft draft(
      PDDocumentInformation information, List<PdfPage> pages, List<Block> blocks) {
    StatedFacts first = new StatedFacts(firstPage(pages));
    Facts facts = Facts.NONE.withByline(first.byline(information.getAuthor()));
    String stated = first.title(information.getTitle());
    return stated == null
        ? Draft.withGuessedTitle(blocks, facts.withTitle(PdfTitle.of(pages, blocks)))
        : Draft.of(blocks, facts.withTitle(stated));
  }

  private static List<String> firstPage(List<PdfPage> pages) {
    return pages.getFirst().lines().stream().limit(FIRST_LINES).map(PdfLine::text).toList();
  }
}
