-- A register as version 3 of the schema kept it; this file is never changed.
PRAGMA application_id = 1515212081;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE answers (
	practice_id VARCHAR(36) NOT NULL, 
	round_id VARCHAR(6) NOT NULL, 
	question_id TEXT NOT NULL, 
	value TEXT, 
	reasons TEXT NOT NULL, 
	why TEXT NOT NULL, 
	PRIMARY KEY (practice_id, round_id, question_id), 
	FOREIGN KEY(practice_id, round_id) REFERENCES rounds (practice_id, id) ON DELETE CASCADE
);
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_com01','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_com02','no','','Het register van de beroepen ontbreekt nog.');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_com03','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_com04','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_com05','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_reg01','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_reg03','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_reg04','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_reg05','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_reg06','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_reg07','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_reg08','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_fin02','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_fin03','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_fin04','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_ict01','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_ict02','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_ict03','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_bel02','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_bel03','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_bel04','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_bel05','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_b1','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_b2','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_a1','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_a2','not_applicable','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','vrij_a3','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','vrij_com01','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','vrij_com02','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','vrij_com04','no','','Vraagt “meer” dan één zin;
ook een tweede regel.');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','vrij_com05','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','vrij_reg01','yes','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','vrij_reg02','no','','');
INSERT INTO "answers" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','vrij_reg03','yes','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict01','on_schedule','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict02','behind','capacity','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict03','at_risk','third_party other','Wacht op de leverancier.');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict04','not_applicable','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict05','on_schedule','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict06','behind','capacity','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict07','at_risk','third_party other','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict08','not_applicable','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict09','on_schedule','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict10','behind','capacity','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict11','at_risk','third_party other','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict12','not_applicable','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict13','on_schedule','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict14','behind','capacity','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict15','at_risk','third_party other','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict16','not_applicable','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','ict17','on_schedule','','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','zvk01','behind','capacity','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','zvk02','at_risk','third_party other','');
INSERT INTO "answers" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','zvk03','not_applicable','','');
CREATE TABLE history (
	seq INTEGER NOT NULL, 
	practice_id VARCHAR(36) NOT NULL, 
	counter INTEGER NOT NULL, 
	at VARCHAR(20) NOT NULL, 
	kind TEXT NOT NULL, 
	item_id TEXT NOT NULL, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	digest VARCHAR(16) NOT NULL, 
	PRIMARY KEY (seq), 
	FOREIGN KEY(practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
INSERT INTO "history" VALUES(1,'270a65cf-5087-4c95-8ba9-f1c9eb045830',1,'2026-11-22T09:00:00Z','mark','planning.doorlichting','{"status":"open"}','{"status":"done"}','c234a4b6077d9165');
INSERT INTO "history" VALUES(2,'270a65cf-5087-4c95-8ba9-f1c9eb045830',2,'2026-11-22T09:00:00Z','mark','planning.standaardduur','{"status":"open"}','{"status":"done"}','9732b8d46cfac75d');
INSERT INTO "history" VALUES(3,'270a65cf-5087-4c95-8ba9-f1c9eb045830',3,'2026-11-22T09:00:00Z','mark','planning.agendavoering','{"status":"open"}','{"due":"2026-12-13","status":"on_schedule"}','5e8812f3b301695b');
INSERT INTO "history" VALUES(4,'270a65cf-5087-4c95-8ba9-f1c9eb045830',4,'2026-11-22T09:00:00Z','mark','planning.consultsoorten','{"status":"open"}','{"note":"Beeldbellen krijgt een eigen kleur.","status":"done"}','00590c3dbd386fdf');
INSERT INTO "history" VALUES(5,'270a65cf-5087-4c95-8ba9-f1c9eb045830',5,'2026-11-22T09:00:00Z','mark','planning.groepsconsulten','{"status":"open"}','{"status":"done"}','4f68466b77444aaf');
INSERT INTO "history" VALUES(6,'270a65cf-5087-4c95-8ba9-f1c9eb045830',6,'2026-11-22T09:00:00Z','mark','planning.diagnostiek-of-behandeling','{"status":"open"}','{"status":"done"}','232f10ba8f8ceb04');
INSERT INTO "history" VALUES(7,'270a65cf-5087-4c95-8ba9-f1c9eb045830',7,'2026-11-22T09:00:00Z','mark','planning.automatisch-vastleggen','{"status":"open"}','{"due":"2026-12-27","note":"Het EPD vult de setting nog niet zelf in. Leverancier gebeld.","reasons":"third_party","status":"behind"}','d6b809edcf186f6b');
INSERT INTO "history" VALUES(8,'270a65cf-5087-4c95-8ba9-f1c9eb045830',8,'2026-11-22T09:00:00Z','mark','planning.beroepenregistratie','{"status":"open"}','{"status":"done"}','da9f104ad5a309e6');
INSERT INTO "history" VALUES(9,'270a65cf-5087-4c95-8ba9-f1c9eb045830',9,'2026-11-22T09:00:00Z','mark','planning.indirecte-tijd','{"status":"open"}','{"due":"2026-12-13","status":"on_schedule"}','0bc62b591c26ab4a');
INSERT INTO "history" VALUES(10,'270a65cf-5087-4c95-8ba9-f1c9eb045830',10,'2026-11-22T09:00:00Z','mark','planning.regiebehandelaar','{"status":"open"}','{"status":"done"}','9875a4ab495f0d64');
INSERT INTO "history" VALUES(11,'270a65cf-5087-4c95-8ba9-f1c9eb045830',11,'2026-11-22T09:00:00Z','mark','zorgverlening.onderscheid-consulten','{"status":"open"}','{"status":"done"}','05e2eaf61d376a6e');
INSERT INTO "history" VALUES(12,'270a65cf-5087-4c95-8ba9-f1c9eb045830',12,'2026-11-22T09:00:00Z','mark','zorgverlening.intercollegiaal-overleg','{"status":"open"}','{"status":"done"}','58a2cb0204a6029c');
INSERT INTO "history" VALUES(13,'270a65cf-5087-4c95-8ba9-f1c9eb045830',13,'2026-11-22T09:00:00Z','mark','zorgverlening.e-health','{"status":"open"}','{"status":"on_schedule"}','6149bf45cdd462ed');
INSERT INTO "history" VALUES(14,'270a65cf-5087-4c95-8ba9-f1c9eb045830',14,'2026-11-22T09:00:00Z','mark','zorgverlening.beroepscodes','{"status":"open"}','{"status":"done"}','e4c19427f84c807e');
INSERT INTO "history" VALUES(15,'270a65cf-5087-4c95-8ba9-f1c9eb045830',15,'2026-11-22T09:00:00Z','mark','zorgverlening.ongeplande-zorg','{"status":"open"}','{"due":"2026-11-17","note":"Werkafspraak op papier zetten: een halve bladzijde is genoeg.","reasons":"capacity","status":"at_risk"}','aa6cdf3528f35f17');
INSERT INTO "history" VALUES(16,'270a65cf-5087-4c95-8ba9-f1c9eb045830',16,'2026-11-22T09:00:00Z','mark','registreren.registratieproces','{"status":"open"}','{"status":"done"}','c105f3129ffa26a6');
INSERT INTO "history" VALUES(17,'270a65cf-5087-4c95-8ba9-f1c9eb045830',17,'2026-11-22T09:00:00Z','mark','registreren.minder-administratie','{"status":"open"}','{"reasons":"capacity","status":"behind"}','3c408e0509c43943');
INSERT INTO "history" VALUES(18,'270a65cf-5087-4c95-8ba9-f1c9eb045830',18,'2026-11-22T09:00:00Z','mark','registreren.factureren-per-maand','{"status":"open"}','{"status":"done"}','d3aafaa4b5a5d93e');
INSERT INTO "history" VALUES(19,'270a65cf-5087-4c95-8ba9-f1c9eb045830',19,'2026-11-22T09:00:00Z','mark','registreren.nieuwe-factuur','{"status":"open"}','{"status":"done"}','b446710fec6f1566');
INSERT INTO "history" VALUES(20,'270a65cf-5087-4c95-8ba9-f1c9eb045830',20,'2026-11-22T09:00:00Z','mark','registreren.externe-aanleveringen','{"status":"open"}','{"due":"2026-12-06","note":"Nog niet duidelijk of de wachttijden vanzelf worden aangeleverd.","reasons":"third_party unclear_information","status":"at_risk"}','864a412d838d7ac5');
INSERT INTO "history" VALUES(21,'270a65cf-5087-4c95-8ba9-f1c9eb045830',21,'2026-11-22T09:00:00Z','mark','registreren.zorgvraagtypering','{"status":"open"}','{"status":"done"}','cc6fc26bf5444361');
INSERT INTO "history" VALUES(22,'270a65cf-5087-4c95-8ba9-f1c9eb045830',22,'2026-11-22T09:00:00Z','mark','zorginkoop.inkoopbeleid','{"status":"open"}','{"status":"done"}','6a9072d2f4d987f0');
INSERT INTO "history" VALUES(23,'270a65cf-5087-4c95-8ba9-f1c9eb045830',23,'2026-11-22T09:00:00Z','mark','zorginkoop.prognose-en-realisatie','{"status":"open"}','{"due":"2026-12-20","status":"behind"}','aa7ea1dbf1a6f42e');
INSERT INTO "history" VALUES(24,'270a65cf-5087-4c95-8ba9-f1c9eb045830',24,'2026-11-22T09:00:00Z','mark','zorginkoop.contractafspraken','{"status":"open"}','{"status":"done"}','645d46345c917333');
INSERT INTO "history" VALUES(25,'270a65cf-5087-4c95-8ba9-f1c9eb045830',25,'2026-11-22T09:00:00Z','mark','financieel.factuurafspraken','{"status":"open"}','{"status":"done"}','6597eff14fca89d7');
INSERT INTO "history" VALUES(26,'270a65cf-5087-4c95-8ba9-f1c9eb045830',26,'2026-11-22T09:00:00Z','mark','financieel.administratie-inrichten','{"status":"open"}','{"status":"done"}','7d155803bb606ba2');
INSERT INTO "history" VALUES(27,'270a65cf-5087-4c95-8ba9-f1c9eb045830',27,'2026-11-22T09:00:00Z','mark','financieel.rapportages','{"status":"open"}','{"status":"done"}','7cdd9c227228ce57');
INSERT INTO "history" VALUES(28,'270a65cf-5087-4c95-8ba9-f1c9eb045830',28,'2026-11-22T09:00:00Z','mark','financieel.uitval-en-capaciteit','{"status":"open"}','{"due":"2026-12-02","owner":"Administratiekantoor Buis","status":"on_schedule"}','776bf9469bc29327');
INSERT INTO "history" VALUES(29,'270a65cf-5087-4c95-8ba9-f1c9eb045830',29,'2026-11-22T09:00:00Z','mark','informatie.epd-leverancier','{"status":"open"}','{"due":"2026-12-01","note":"Vragenlijst aan de leverancier gestuurd.","reasons":"third_party","status":"at_risk"}','83adc2eb324096b2');
INSERT INTO "history" VALUES(30,'270a65cf-5087-4c95-8ba9-f1c9eb045830',30,'2026-11-22T09:00:00Z','mark','communicatie.kennis-bekostiging','{"status":"open"}','{"status":"done"}','02a06577d2b411e4');
INSERT INTO "history" VALUES(31,'270a65cf-5087-4c95-8ba9-f1c9eb045830',31,'2026-11-22T09:00:00Z','mark','communicatie.kennis-factuur','{"status":"open"}','{"status":"done"}','640cd710b294c314');
INSERT INTO "history" VALUES(32,'270a65cf-5087-4c95-8ba9-f1c9eb045830',32,'2026-11-22T09:00:00Z','mark','communicatie.bestaande-informatie','{"status":"open"}','{"due":"2027-01-01","reasons":"capacity","status":"behind"}','343c84b7704c344c');
INSERT INTO "history" VALUES(33,'270a65cf-5087-4c95-8ba9-f1c9eb045830',33,'2026-11-22T09:00:00Z','mark','communicatie.patientinformatie','{"status":"open"}','{"status":"done"}','7a8504b0f39ef0f6');
INSERT INTO "history" VALUES(34,'270a65cf-5087-4c95-8ba9-f1c9eb045830',34,'2026-11-22T09:00:00Z','mark','communicatie.uniform-en-toegankelijk','{"status":"open"}','{"status":"done"}','f065d51a1d8cc522');
INSERT INTO "history" VALUES(35,'270a65cf-5087-4c95-8ba9-f1c9eb045830',35,'2026-11-22T09:00:00Z','mark','communicatie.meerdere-talen','{"status":"open"}','{"applies_why":"verwijzing naar de landelijke vertaling volstaat","status":"not_applicable"}','b11ef0f13eb0cd00');
INSERT INTO "history" VALUES(36,'270a65cf-5087-4c95-8ba9-f1c9eb045830',36,'2026-11-22T09:00:00Z','mark','verantwoording.spelregels','{"status":"open"}','{"status":"done"}','1204b19b4ed30708');
INSERT INTO "history" VALUES(37,'270a65cf-5087-4c95-8ba9-f1c9eb045830',37,'2026-11-22T09:00:00Z','mark','verantwoording.factuur-uitleggen','{"status":"open"}','{"status":"done"}','735ca2bb929aedef');
INSERT INTO "history" VALUES(38,'270a65cf-5087-4c95-8ba9-f1c9eb045830',38,'2026-11-22T09:00:00Z','practice','','{"agb":"94000000","name":"Praktijk De Linde (voorbeeld)","profile":"{\"before_2022\":true,\"care\":[\"groups\",\"online\"],\"contracts\":[\"insurers\"],\"date\":null,\"horizontal\":false,\"multi_setting\":false,\"purpose\":\"self_audit\",\"staff\":false,\"subcontracting\":false,\"type\":\"vrijgevestigd\"}"}','{"agb":"94000001","name":"Praktijk De Linde (voorbeeld)","profile":"{\"before_2022\":true,\"care\":[\"groups\",\"online\"],\"contracts\":[\"insurers\"],\"date\":null,\"horizontal\":false,\"multi_setting\":false,\"purpose\":\"self_audit\",\"staff\":false,\"subcontracting\":false,\"type\":\"vrijgevestigd\"}"}','a2573588080c36b6');
INSERT INTO "history" VALUES(39,'270a65cf-5087-4c95-8ba9-f1c9eb045830',39,'2026-11-22T09:00:00Z','mark','planning.settings','{"status":"open"}','{"status":"behind"}','b773abc1096c4d0a');
INSERT INTO "history" VALUES(40,'270a65cf-5087-4c95-8ba9-f1c9eb045830',40,'2026-11-22T09:00:00Z','mark','planning.settings','{"status":"behind"}','{"status":"open"}','0c0490e9e0186db5');
INSERT INTO "history" VALUES(41,'270a65cf-5087-4c95-8ba9-f1c9eb045830',41,'2026-11-22T09:00:00Z','round','2026-1:','','{"closed":null,"opened":"2026-03-02"}','e2148f177eeb3373');
INSERT INTO "history" VALUES(42,'270a65cf-5087-4c95-8ba9-f1c9eb045830',42,'2026-11-22T09:00:00Z','answer','2026-1:vrij_com01','{}','{"value":"yes"}','d63fc1720be108c7');
INSERT INTO "history" VALUES(43,'270a65cf-5087-4c95-8ba9-f1c9eb045830',43,'2026-11-22T09:00:00Z','answer','2026-1:vrij_com02','{}','{"value":"no","why":"Het register van de beroepen ontbreekt nog."}','51083a96d9343bd3');
INSERT INTO "history" VALUES(44,'270a65cf-5087-4c95-8ba9-f1c9eb045830',44,'2026-11-22T09:00:00Z','answer','2026-1:vrij_com03','{}','{"value":"not_applicable"}','153bd31e097e5512');
INSERT INTO "history" VALUES(45,'270a65cf-5087-4c95-8ba9-f1c9eb045830',45,'2026-11-22T09:00:00Z','answer','2026-1:vrij_com04','{}','{"value":"yes"}','88645de1f87c75f9');
INSERT INTO "history" VALUES(46,'270a65cf-5087-4c95-8ba9-f1c9eb045830',46,'2026-11-22T09:00:00Z','answer','2026-1:vrij_com05','{}','{"value":"no"}','6769a5586ce98a57');
INSERT INTO "history" VALUES(47,'270a65cf-5087-4c95-8ba9-f1c9eb045830',47,'2026-11-22T09:00:00Z','answer','2026-1:vrij_reg01','{}','{"value":"not_applicable"}','d36ca35ca2c3156a');
INSERT INTO "history" VALUES(48,'270a65cf-5087-4c95-8ba9-f1c9eb045830',48,'2026-11-22T09:00:00Z','answer','2026-1:vrij_reg03','{}','{"value":"no"}','2abb76be08897f7c');
INSERT INTO "history" VALUES(49,'270a65cf-5087-4c95-8ba9-f1c9eb045830',49,'2026-11-22T09:00:00Z','answer','2026-1:vrij_reg04','{}','{"value":"not_applicable"}','860c3939d8e9df3c');
INSERT INTO "history" VALUES(50,'270a65cf-5087-4c95-8ba9-f1c9eb045830',50,'2026-11-22T09:00:00Z','answer','2026-1:vrij_reg05','{}','{"value":"yes"}','dd6a5b9f979ca185');
INSERT INTO "history" VALUES(51,'270a65cf-5087-4c95-8ba9-f1c9eb045830',51,'2026-11-22T09:00:00Z','answer','2026-1:vrij_reg06','{}','{"value":"no"}','26a44fc6d21ec9cd');
INSERT INTO "history" VALUES(52,'270a65cf-5087-4c95-8ba9-f1c9eb045830',52,'2026-11-22T09:00:00Z','answer','2026-1:vrij_reg07','{}','{"value":"not_applicable"}','a1d202530bed1daa');
INSERT INTO "history" VALUES(53,'270a65cf-5087-4c95-8ba9-f1c9eb045830',53,'2026-11-22T09:00:00Z','answer','2026-1:vrij_reg08','{}','{"value":"yes"}','64fe068d1d01e8e1');
INSERT INTO "history" VALUES(54,'270a65cf-5087-4c95-8ba9-f1c9eb045830',54,'2026-11-22T09:00:00Z','answer','2026-1:vrij_fin02','{}','{"value":"not_applicable"}','22468f759895b625');
INSERT INTO "history" VALUES(55,'270a65cf-5087-4c95-8ba9-f1c9eb045830',55,'2026-11-22T09:00:00Z','answer','2026-1:vrij_fin03','{}','{"value":"yes"}','90281f35ad9c98c3');
INSERT INTO "history" VALUES(56,'270a65cf-5087-4c95-8ba9-f1c9eb045830',56,'2026-11-22T09:00:00Z','answer','2026-1:vrij_fin04','{}','{"value":"no"}','7f054359632cb10e');
INSERT INTO "history" VALUES(57,'270a65cf-5087-4c95-8ba9-f1c9eb045830',57,'2026-11-22T09:00:00Z','answer','2026-1:vrij_ict01','{}','{"value":"not_applicable"}','9d2e6e88362bc7e1');
INSERT INTO "history" VALUES(58,'270a65cf-5087-4c95-8ba9-f1c9eb045830',58,'2026-11-22T09:00:00Z','answer','2026-1:vrij_ict02','{}','{"value":"yes"}','7a5051e9c202a4f6');
INSERT INTO "history" VALUES(59,'270a65cf-5087-4c95-8ba9-f1c9eb045830',59,'2026-11-22T09:00:00Z','answer','2026-1:vrij_ict03','{}','{"value":"no"}','13691efbc2e61d98');
INSERT INTO "history" VALUES(60,'270a65cf-5087-4c95-8ba9-f1c9eb045830',60,'2026-11-22T09:00:00Z','answer','2026-1:vrij_bel02','{}','{"value":"yes"}','ae49687510f11a4b');
INSERT INTO "history" VALUES(61,'270a65cf-5087-4c95-8ba9-f1c9eb045830',61,'2026-11-22T09:00:00Z','answer','2026-1:vrij_bel03','{}','{"value":"no"}','f691b3144b70b022');
INSERT INTO "history" VALUES(62,'270a65cf-5087-4c95-8ba9-f1c9eb045830',62,'2026-11-22T09:00:00Z','answer','2026-1:vrij_bel04','{}','{"value":"not_applicable"}','225011d7fb37114e');
INSERT INTO "history" VALUES(63,'270a65cf-5087-4c95-8ba9-f1c9eb045830',63,'2026-11-22T09:00:00Z','answer','2026-1:vrij_bel05','{}','{"value":"yes"}','285e4bc14d836c7b');
INSERT INTO "history" VALUES(64,'270a65cf-5087-4c95-8ba9-f1c9eb045830',64,'2026-11-22T09:00:00Z','answer','2026-1:vrij_b1','{}','{"value":"no"}','758a7c8647a99fe1');
INSERT INTO "history" VALUES(65,'270a65cf-5087-4c95-8ba9-f1c9eb045830',65,'2026-11-22T09:00:00Z','answer','2026-1:vrij_b2','{}','{"value":"not_applicable"}','733931db60c4c3b2');
INSERT INTO "history" VALUES(66,'270a65cf-5087-4c95-8ba9-f1c9eb045830',66,'2026-11-22T09:00:00Z','answer','2026-1:vrij_a1','{}','{"value":"no"}','22f70b034d328875');
INSERT INTO "history" VALUES(67,'270a65cf-5087-4c95-8ba9-f1c9eb045830',67,'2026-11-22T09:00:00Z','answer','2026-1:vrij_a2','{}','{"value":"not_applicable"}','4110e956e0dade6a');
INSERT INTO "history" VALUES(68,'270a65cf-5087-4c95-8ba9-f1c9eb045830',68,'2026-11-22T09:00:00Z','answer','2026-1:vrij_a3','{}','{"value":"yes"}','3e6035d484cfbcd5');
INSERT INTO "history" VALUES(69,'270a65cf-5087-4c95-8ba9-f1c9eb045830',69,'2026-11-22T09:00:00Z','round','2026-1:','{"closed":null,"opened":"2026-03-02"}','{"closed":"2026-03-09","opened":"2026-03-02"}','b29e8a0bfa9657b6');
INSERT INTO "history" VALUES(70,'270a65cf-5087-4c95-8ba9-f1c9eb045830',70,'2026-11-22T09:00:00Z','round','2026-2:','','{"closed":null,"opened":"2026-11-20"}','3476ae2696fde1b5');
INSERT INTO "history" VALUES(71,'270a65cf-5087-4c95-8ba9-f1c9eb045830',71,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com01','{}','{"value":"no"}','ca64a0b84ef49821');
INSERT INTO "history" VALUES(72,'270a65cf-5087-4c95-8ba9-f1c9eb045830',72,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com02','{}','{"value":"yes"}','f51ec3e8b6f167c5');
INSERT INTO "history" VALUES(73,'270a65cf-5087-4c95-8ba9-f1c9eb045830',73,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com03','{}','{"value":"yes"}','ed0781318ea32a4e');
INSERT INTO "history" VALUES(74,'270a65cf-5087-4c95-8ba9-f1c9eb045830',74,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com04','{}','{"value":"no","why":"Vraagt “meer” dan één zin;\nook een tweede regel."}','e73287e76ff96a7c');
INSERT INTO "history" VALUES(75,'270a65cf-5087-4c95-8ba9-f1c9eb045830',75,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com05','{}','{"value":"yes"}','1e8e77f9fb791108');
INSERT INTO "history" VALUES(76,'270a65cf-5087-4c95-8ba9-f1c9eb045830',76,'2026-11-22T09:00:00Z','answer','2026-2:vrij_reg01','{}','{"value":"yes"}','99cc293ba72743bd');
INSERT INTO "history" VALUES(77,'270a65cf-5087-4c95-8ba9-f1c9eb045830',77,'2026-11-22T09:00:00Z','answer','2026-2:vrij_reg02','{}','{"value":"no"}','894072c9cae9c597');
INSERT INTO "history" VALUES(78,'270a65cf-5087-4c95-8ba9-f1c9eb045830',78,'2026-11-22T09:00:00Z','answer','2026-2:vrij_reg03','{}','{"value":"yes"}','896cecaa4f034b85');
INSERT INTO "history" VALUES(79,'270a65cf-5087-4c95-8ba9-f1c9eb045830',79,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com03','{"value":"yes"}','{}','8e48abf6a9523442');
INSERT INTO "history" VALUES(80,'270a65cf-5087-4c95-8ba9-f1c9eb045830',80,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com05','{"value":"yes"}','{"value":"no"}','46673a20be9fc2f6');
INSERT INTO "history" VALUES(81,'270a65cf-5087-4c95-8ba9-f1c9eb045830',81,'2026-11-22T09:00:00Z','answer','2026-2:vrij_com05','{"value":"no"}','{"value":"yes"}','cf17101b13f06c26');
INSERT INTO "history" VALUES(82,'241c1f07-7fb3-4275-94ed-f85ca06207a3',1,'2026-11-22T09:00:00Z','round','2026-1:','','{"closed":null,"opened":"2026-11-20"}','45057bcb00bd6e73');
INSERT INTO "history" VALUES(83,'241c1f07-7fb3-4275-94ed-f85ca06207a3',2,'2026-11-22T09:00:00Z','answer','2026-1:ict01','{}','{"value":"on_schedule"}','bcf2e097ef39a882');
INSERT INTO "history" VALUES(84,'241c1f07-7fb3-4275-94ed-f85ca06207a3',3,'2026-11-22T09:00:00Z','answer','2026-1:ict02','{}','{"reasons":"capacity","value":"behind"}','51ccefa3c8af0ef8');
INSERT INTO "history" VALUES(85,'241c1f07-7fb3-4275-94ed-f85ca06207a3',4,'2026-11-22T09:00:00Z','answer','2026-1:ict03','{}','{"reasons":"third_party other","value":"at_risk","why":"Wacht op de leverancier."}','7cf91a96a95f62ce');
INSERT INTO "history" VALUES(86,'241c1f07-7fb3-4275-94ed-f85ca06207a3',5,'2026-11-22T09:00:00Z','answer','2026-1:ict04','{}','{"value":"not_applicable"}','ddbb38afdc71035d');
INSERT INTO "history" VALUES(87,'241c1f07-7fb3-4275-94ed-f85ca06207a3',6,'2026-11-22T09:00:00Z','answer','2026-1:ict05','{}','{"value":"on_schedule"}','50ee929890e2aa6c');
INSERT INTO "history" VALUES(88,'241c1f07-7fb3-4275-94ed-f85ca06207a3',7,'2026-11-22T09:00:00Z','answer','2026-1:ict06','{}','{"reasons":"capacity","value":"behind"}','1e8ae06c300337d9');
INSERT INTO "history" VALUES(89,'241c1f07-7fb3-4275-94ed-f85ca06207a3',8,'2026-11-22T09:00:00Z','answer','2026-1:ict07','{}','{"reasons":"third_party other","value":"at_risk"}','65224626a17fea6e');
INSERT INTO "history" VALUES(90,'241c1f07-7fb3-4275-94ed-f85ca06207a3',9,'2026-11-22T09:00:00Z','answer','2026-1:ict08','{}','{"value":"not_applicable"}','26183a78ad5fa1f5');
INSERT INTO "history" VALUES(91,'241c1f07-7fb3-4275-94ed-f85ca06207a3',10,'2026-11-22T09:00:00Z','answer','2026-1:ict09','{}','{"value":"on_schedule"}','d3e49d836235d5f2');
INSERT INTO "history" VALUES(92,'241c1f07-7fb3-4275-94ed-f85ca06207a3',11,'2026-11-22T09:00:00Z','answer','2026-1:ict10','{}','{"reasons":"capacity","value":"behind"}','f2d8b72bbc160c13');
INSERT INTO "history" VALUES(93,'241c1f07-7fb3-4275-94ed-f85ca06207a3',12,'2026-11-22T09:00:00Z','answer','2026-1:ict11','{}','{"reasons":"third_party other","value":"at_risk"}','0b39b0b0904fc6cc');
INSERT INTO "history" VALUES(94,'241c1f07-7fb3-4275-94ed-f85ca06207a3',13,'2026-11-22T09:00:00Z','answer','2026-1:ict12','{}','{"value":"not_applicable"}','bdf2d695d2a58bc4');
INSERT INTO "history" VALUES(95,'241c1f07-7fb3-4275-94ed-f85ca06207a3',14,'2026-11-22T09:00:00Z','answer','2026-1:ict13','{}','{"value":"on_schedule"}','68bfd29d16ef3ff8');
INSERT INTO "history" VALUES(96,'241c1f07-7fb3-4275-94ed-f85ca06207a3',15,'2026-11-22T09:00:00Z','answer','2026-1:ict14','{}','{"reasons":"capacity","value":"behind"}','6699e4937175ed32');
INSERT INTO "history" VALUES(97,'241c1f07-7fb3-4275-94ed-f85ca06207a3',16,'2026-11-22T09:00:00Z','answer','2026-1:ict15','{}','{"reasons":"third_party other","value":"at_risk"}','31aa605ee7dfeff4');
INSERT INTO "history" VALUES(98,'241c1f07-7fb3-4275-94ed-f85ca06207a3',17,'2026-11-22T09:00:00Z','answer','2026-1:ict16','{}','{"value":"not_applicable"}','5000e74e9a0442d9');
INSERT INTO "history" VALUES(99,'241c1f07-7fb3-4275-94ed-f85ca06207a3',18,'2026-11-22T09:00:00Z','answer','2026-1:ict17','{}','{"value":"on_schedule"}','8ff388236cb45a02');
INSERT INTO "history" VALUES(100,'241c1f07-7fb3-4275-94ed-f85ca06207a3',19,'2026-11-22T09:00:00Z','answer','2026-1:zvk01','{}','{"reasons":"capacity","value":"behind"}','cf04724172836b55');
INSERT INTO "history" VALUES(101,'241c1f07-7fb3-4275-94ed-f85ca06207a3',20,'2026-11-22T09:00:00Z','answer','2026-1:zvk02','{}','{"reasons":"third_party other","value":"at_risk"}','f30fc56967f3f196');
INSERT INTO "history" VALUES(102,'241c1f07-7fb3-4275-94ed-f85ca06207a3',21,'2026-11-22T09:00:00Z','answer','2026-1:zvk03','{}','{"value":"not_applicable"}','27bd80dcc82504c9');
INSERT INTO "history" VALUES(103,'270a65cf-5087-4c95-8ba9-f1c9eb045830',82,'2026-11-22T09:00:00Z','mark','informatie.epd-leverancier','{"due":"2026-12-01","note":"Vragenlijst aan de leverancier gestuurd.","reasons":"third_party","status":"at_risk"}','{"due":"2026-12-01","links":"https://www.example.nl/epd/vragenlijst?versie=2\nmailto:helpdesk@example.nl","note":"Vragenlijst aan de leverancier gestuurd.","reasons":"third_party","status":"at_risk"}','2b59bddc807cb417');
INSERT INTO "history" VALUES(104,'270a65cf-5087-4c95-8ba9-f1c9eb045830',83,'2026-11-22T09:00:00Z','mark','planning.automatisch-vastleggen','{"due":"2026-12-27","note":"Het EPD vult de setting nog niet zelf in. Leverancier gebeld.","reasons":"third_party","status":"behind"}','{"due":"2026-12-27","links":"C:\\Praktijk\\ZPM\\afspraken EPD.docx","note":"Het EPD vult de setting nog niet zelf in. Leverancier gebeld.","reasons":"third_party","status":"behind"}','1b82d14499f9f2ef');
INSERT INTO "history" VALUES(105,'270a65cf-5087-4c95-8ba9-f1c9eb045830',84,'2026-11-22T09:00:00Z','mark','registreren.zorgvraagtypering','{"status":"done"}','{"links":"/home/linde/ZPM/zorgvraagtypering.pdf\n\\\\server\\zpm\\één plan.pdf","status":"done"}','11888b47dd1ef88c');
INSERT INTO "history" VALUES(106,'270a65cf-5087-4c95-8ba9-f1c9eb045830',85,'2026-11-22T09:00:00Z','mark','registreren.zorgvraagtypering','{"links":"/home/linde/ZPM/zorgvraagtypering.pdf\n\\\\server\\zpm\\één plan.pdf","status":"done"}','{"status":"done"}','9ab5b7e3136453dd');
CREATE TABLE marks (
	practice_id VARCHAR(36) NOT NULL, 
	item_id TEXT NOT NULL, 
	status TEXT NOT NULL, 
	reasons TEXT NOT NULL, 
	note TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	due VARCHAR(10), 
	applies BOOLEAN, 
	applies_why TEXT NOT NULL, links TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (practice_id, item_id), 
	FOREIGN KEY(practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.doorlichting','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.standaardduur','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.agendavoering','on_schedule','','','','2026-12-13',NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.consultsoorten','done','','Beeldbellen krijgt een eigen kleur.','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.groepsconsulten','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.diagnostiek-of-behandeling','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.automatisch-vastleggen','behind','third_party','Het EPD vult de setting nog niet zelf in. Leverancier gebeld.','','2026-12-27',NULL,'','C:\Praktijk\ZPM\afspraken EPD.docx');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.beroepenregistratie','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.indirecte-tijd','on_schedule','','','','2026-12-13',NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.regiebehandelaar','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorgverlening.onderscheid-consulten','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorgverlening.intercollegiaal-overleg','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorgverlening.e-health','on_schedule','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorgverlening.beroepscodes','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorgverlening.ongeplande-zorg','at_risk','capacity','Werkafspraak op papier zetten: een halve bladzijde is genoeg.','','2026-11-17',NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','registreren.registratieproces','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','registreren.minder-administratie','behind','capacity','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','registreren.factureren-per-maand','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','registreren.nieuwe-factuur','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','registreren.externe-aanleveringen','at_risk','third_party unclear_information','Nog niet duidelijk of de wachttijden vanzelf worden aangeleverd.','','2026-12-06',NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','registreren.zorgvraagtypering','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorginkoop.inkoopbeleid','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorginkoop.prognose-en-realisatie','behind','','','','2026-12-20',NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','zorginkoop.contractafspraken','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','financieel.factuurafspraken','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','financieel.administratie-inrichten','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','financieel.rapportages','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','financieel.uitval-en-capaciteit','on_schedule','','','Administratiekantoor Buis','2026-12-02',NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','informatie.epd-leverancier','at_risk','third_party','Vragenlijst aan de leverancier gestuurd.','','2026-12-01',NULL,'','https://www.example.nl/epd/vragenlijst?versie=2
mailto:helpdesk@example.nl');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','communicatie.kennis-bekostiging','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','communicatie.kennis-factuur','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','communicatie.bestaande-informatie','behind','capacity','','','2027-01-01',NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','communicatie.patientinformatie','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','communicatie.uniform-en-toegankelijk','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','communicatie.meerdere-talen','not_applicable','','','',NULL,NULL,'verwijzing naar de landelijke vertaling volstaat','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','verantwoording.spelregels','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','verantwoording.factuur-uitleggen','done','','','',NULL,NULL,'','');
INSERT INTO "marks" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','planning.settings','open','','','',NULL,NULL,'','');
CREATE TABLE practices (
	id VARCHAR(36) NOT NULL, 
	name TEXT NOT NULL, 
	agb VARCHAR(8) NOT NULL, 
	profile TEXT NOT NULL, 
	counter INTEGER NOT NULL, 
	digest VARCHAR(16) NOT NULL, 
	created INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "practices" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','Praktijk De Linde (voorbeeld)','94000001','{"before_2022":true,"care":["groups","online"],"contracts":["insurers"],"date":null,"horizontal":false,"multi_setting":false,"purpose":"self_audit","staff":false,"subcontracting":false,"type":"vrijgevestigd"}',85,'9ab5b7e3136453dd',1);
INSERT INTO "practices" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','Instelling De Es','','{"before_2022":true,"care":[],"contracts":["insurers"],"date":null,"horizontal":true,"multi_setting":true,"purpose":"self_audit","staff":true,"subcontracting":false,"type":"small_institution"}',21,'27bd80dcc82504c9',2);
CREATE TABLE rounds (
	practice_id VARCHAR(36) NOT NULL, 
	id VARCHAR(6) NOT NULL, 
	opened VARCHAR(10) NOT NULL, 
	closed VARCHAR(10), 
	PRIMARY KEY (practice_id, id), 
	FOREIGN KEY(practice_id) REFERENCES practices (id) ON DELETE CASCADE
);
INSERT INTO "rounds" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-1','2026-03-02','2026-03-09');
INSERT INTO "rounds" VALUES('270a65cf-5087-4c95-8ba9-f1c9eb045830','2026-2','2026-11-20',NULL);
INSERT INTO "rounds" VALUES('241c1f07-7fb3-4275-94ed-f85ca06207a3','2026-1','2026-11-20',NULL);
CREATE TABLE secrets (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "secrets" VALUES('lineage','5f2d6c1e9a0b4d7788c3e1f0a2b4c6d8e0f1a3b5c7d9e2f4061728394a5b6c7d');
CREATE INDEX history_by_item ON history (practice_id, item_id, seq);
COMMIT;
