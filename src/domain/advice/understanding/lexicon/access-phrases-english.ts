import { type AccessPhrase, phrase } from "#src/domain/advice/understanding/lexicon/access-phrase.ts";

/** How access is told in English. `_` is a space. */
export const englishAccessPhrases: readonly AccessPhrase[] = [
  phrase(
    [
      ["device", "smartphone"],
      ["phone", "mobile"],
    ],
    `
85 have|has|had|own|owns|use|uses|carry|got|cheap|everyone|everybody > smartphone|smart_phone|iphone -no|lend|donate|teach|class|course|app ~26
80 on|via|by|through|over > whatsapp|line_app|messenger -staff|team|newsletter ~14
`,
  ),
  phrase(
    [
      ["device", "feature-phone"],
      ["phone", "mobile"],
    ],
    `85 flip_phone|feature_phone|old_mobile|button_phone`,
  ),
  phrase([["device", "tablet"]], `85 have|has|own|use|got|given > tablet|ipad -lend|donate|need|want|buy ~26`),
  phrase(
    [["device", "pc"]],
    `82 have|has|own|use|got|on|each|her|his|their|old > laptop|laptops -lend|donate|need|want|buy|lost|stolen ~22`,
  ),
  phrase([["phone", "landline"]], `85 landline|land_line|fixed_line -dial|number_to_call`),
  phrase(
    [["phone", "none"]],
    `85 [won't|never|don't|do_not|will_not|cannot|can't|refuse_to]_[pick_up|answer|use|talk_on]_[the_|a_]?[phone|telephone]|afraid_of_the_phone|hate_the_phone|[can't|cannot]_[phone|telephone|make_calls|make_phone_calls]`,
  ),
  phrase([["hearing", "deaf"]], `85 [i_am|i'm|is|are|who_are|the_only]_deaf`),
  phrase(
    [["hearing", "hard"]],
    `85 hearing_aid|hard-of-hearing|[can't|cannot|do_not|don't]_hear_well|hearing_is_[bad|poor|going]`,
  ),
  phrase([["sight", "blind"]], `85 screen_reader|white_cane|[i_am|i'm|is|are]_blind`),
  phrase(
    [["sight", "low"]],
    `85 [poor|bad|failing|weak]_[eye]?sight|large_print|eyes_are_[bad|weak|failing]|low_vision|visually_impaired`,
  ),
  phrase(
    [["speech", "limited"]],
    `85 aphasia|lost_their_speech|[can't|cannot]_speak_[clearly|any_more]|stutter|stammer|non-verbal|speech_is_hard`,
  ),
  phrase([["hands", "limited"]], `85 [can't|cannot]_[hold_a_pen|press|type|hold]|shaky_hands|hands_shake`),
  phrase(
    [["japanese", "little"]],
    `85 [almost|hardly|barely]_[no|any|read|speak|speaks]_japanese|[read|reads|speak|speaks|know|knows|understand]_[almost_no|hardly_any|very_little|little|no]_japanese|read_almost_none_of_it|newly_arrived|just_arrived_in_japan|only_speak`,
  ),
  phrase(
    [["japanese", "everyday"]],
    `85 [cannot|can't|don't|do_not]_read_kanji|conversational_japanese|[speak|speaks|chat]_[it_|in_japanese_]?[well|fine]_but`,
  ),
  phrase(
    [["literacy", "limited"]],
    `85 read_with_difficulty|[cannot|can't|don't|do_not]_read_[yet|or_write|and_write|at_all]|never_learned_to_read|illiterate|can_hardly_read|difficulty_reading|trouble_reading`,
  ),
  phrase(
    [["skill", "little"]],
    `85 lost_in_front_of|which_button|technophobe|[scared|afraid]_of_[computers|technology|the_screen|buttons]|not_good_at_[computers|it|technology]|never_touched|hopeless_with`,
  ),
  phrase(
    [["email", "no"]],
    `85 [nobody|no_one|never|hardly_anyone]_reads_[e-?mail|their_mail]|[don't|do_not]_read_e-?mail`,
  ),
  phrase(
    [["account", "no"]],
    `85 [refuse|refuses|unwilling|reluctant|don't_want|do_not_want|won't]_[to_]?[register|sign_up|make_an_account|create_an_account]`,
  ),
  phrase(
    [["privacy", "no"]],
    `85 [husband|partner|father|mother|family]_[reads|checks|looks_at|watches|controls]_[her|his|their]|shared_room|to_a_room|share_a_room|listening_in|someone_listening|children_at_the_same_table`,
  ),
  phrase(
    [["line", "slow"]],
    `85 picture_freezes|[video|call|screen|sound]_[freezes|freeze|drops|breaks_up|keeps_freezing]|power_cuts|too_slow_for_video|weak_signal|no_signal|wifi_drops|line_is_slow`,
  ),
  phrase([["line", "metered"]], `85 prepaid|data_costs|eats_their_credit|out_of_data|out_of_credit|pay_for_data`),
  phrase(
    [["place", "abroad"]],
    `
82 abroad|overseas|in_different_countries|[two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|other]_countries -donat|history
82 in|our|their > laos|nepal|kenya|cambodia|philippines|manila|hanoi|indonesia|bangladesh|sri_lanka|uganda|tanzania|rwanda|ethiopia|ghana|zambia|malawi|south_sudan|jordan|lebanon|gaza|palestine|afghanistan|pakistan|timor|mongolia|germany|france|england|london|the_us|america|canada|australia|singapore|taiwan|korea -family_from|students_from|workers_from|came_from|arrived|live_in_japan ~24
`,
  ),
  phrase(
    [["mobility", "limited"]],
    `85 [can't|cannot|no_longer|not]_[drive|walk|climb|travel|come|get_here|make_it]|steep_stairs|in_winter_[nobody|no_one]|wheelchair|snowed_in|no_bus|bus_stopped|hours_away`,
  ),
  phrase(
    [["mobility", "none"]],
    `85 housebound|bedridden|bed-bound|[can't|cannot|not]_leave_[the|their|his|her]_[house|home|room|hospital|bed]|not_left_[the|their|his|her]_[room|house|home]|in_hospital|shut-in`,
  ),
  phrase(
    [["skill", "confident"]],
    `85 digital_native|tech-savvy|[good|great]_[at|with]_[computers|it|technology] -not|nobody|none|no_one`,
  ),
];
