// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/sha256.h"
#include "tests/testmain/testmain.h"

#include <QtCore/qobject.h>

using daemok::Sha256;

/// Expected values: FIPS 180-4 examples (NIST, "SHA256.pdf" of the Cryptographic Standards examples).
class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    void digests_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty")
            << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million a")
            << QByteArray(1000000, 'a')
            << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void digests()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        Sha256 sha;
        sha.add(message.toStdString());
        QCOMPARE(QByteArray::fromStdString(sha.hex()), digest);
    }

    void piecesGiveTheSameDigest()
    {
        const std::string message(1000, 'x');
        Sha256 whole;
        whole.add(message);
        const std::string expected = whole.hex();
        for (const std::size_t piece :
             {std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65}}) {
            Sha256 parts;
            for (std::size_t at = 0; at < message.size(); at += piece)
                parts.add(std::string_view(message).substr(at, piece));
            QCOMPARE(parts.hex(), expected);
        }
    }
};

DAEMOK_TEST_MAIN(TestSha256)
#include "tst_sha256.moc"
