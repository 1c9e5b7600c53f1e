package org.lianxin.exchange.court;

import org.lianxin.exchange.CourtField;
import org.lianxin.exchange.CourtRow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is kept of a court's rows: they hold document numbers, which stand nowhere in the
 * clear. What was sealed for one place does not open in another.
 */
final class Staging {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** With a key of 32 bytes. */
    Staging(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The rows, packed and sealed, as text. */
    String seal(String place, List<CourtRow> rows) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(packed(rows));
            byte[] whole =
                    ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array();
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("rows could not be sealed", impossible);
        }
    }

    List<CourtRow> open(String place, String sealed) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        try {
            return unpacked(
                    cipher(Cipher.DECRYPT_MODE, nonce, place)
                            .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("staged rows do not open: " + place, changed);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] packed(List<CourtRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
            out.writeInt(rows.size());
            for (CourtRow row : rows) {
                out.writeByte(row.cells().size());
                for (Map.Entry<CourtField, String> cell : row.cells().entrySet()) {
                    text(out, cell.getKey().wireName());
                    text(out, cell.getValue());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<CourtRow> unpacked(byte[] packed) {
        try (var in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            int size = in.readInt();
            List<CourtRow> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                Map<CourtField, String> cells = new EnumMap<>(CourtField.class);
                for (int left = in.readUnsignedByte(); left > 0; left--) {
                    cells.put(CourtField.find(text(in)).orElseThrow(), text(in));
                }
                rows.add(new CourtRow(cells));
            }
            return rows;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
